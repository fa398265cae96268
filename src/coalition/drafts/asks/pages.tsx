import { LANGUAGES, type Language, type T } from "../../../platform/language/index.ts";
import {
  Actions,
  Button,
  Card,
  Check,
  Checks,
  Chip,
  Field,
  Form,
  type Frame,
  LinkButton,
  Name,
  Notice,
  type Problem,
  Select,
  TextArea,
} from "../../../platform/page/index.ts";
import { inLanguage, StatementDesk, tabHref, titleOf } from "../desk.tsx";
import { messages as room } from "../messages.ts";
import { ADDRESSEE_KINDS, type Addressee, type Ask, type Asks, type InLanguages } from "../model.ts";
import type { OpenStatement } from "../store.ts";
import { kinds, messages } from "./messages.ts";

interface AsksPageProps {
  frame: Frame;
  proof: string;
  statement: OpenStatement;
  title: string;
  asks: Asks;
  base: number;
  writes: boolean;
  /** Ids of the empty rows, so that a form sent twice makes one record. */
  fresh: readonly [addressee: string, ask: string];
  saved?: boolean;
  conflict?: { theirs: Asks; by: string | null; at: Date };
  problems?: readonly Problem[];
}

export function AsksPage({ frame, proof, statement, title, asks, base, writes, fresh, saved, conflict, problems = [] }: AsksPageProps) {
  const { t } = frame;
  const action = tabHref(t, statement.publicId, "asks");
  const row = { t, master: statement.master, problems };
  return (
    <StatementDesk
      frame={frame}
      statement={statement}
      title={title}
      current="asks"
      heading={conflict ? messages.conflictTitle : room.tabAsks}
      lead={conflict ? undefined : messages.lead}
      problems={problems}
    >
      {saved ? (
        <Notice kind="good" role="status">
          <p>{t(messages.saved)}</p>
        </Notice>
      ) : null}
      {conflict ? (
        <>
          <Notice kind="warn" role="alert">
            <p>{t(messages.conflict, { name: conflict.by ?? t(messages.somebody), at: conflict.at })}</p>
          </Notice>
          <Card title={t(messages.theirs)}>
            <AsksView t={t} asks={conflict.theirs} language={statement.master} />
            <Actions>
              <LinkButton kind="second" href={action}>
                {t(messages.keepTheirs)}
              </LinkButton>
            </Actions>
          </Card>
        </>
      ) : null}
      {writes ? (
        <Form action={action} proof={proof} guard>
          <input type="hidden" name="base" value={String(base)} />
          <h2>{t(messages.addressees)}</h2>
          {asks.addressees.map((addressee, i) => (
            <AddresseeRow {...row} n={i + 1} addressee={addressee} />
          ))}
          <AddresseeRow {...row} n={asks.addressees.length + 1} first={asks.addressees.length === 0} fresh={fresh[0]} />
          <h2>{t(messages.asks)}</h2>
          {asks.asks.map((ask, i) => (
            <AskRow {...row} n={i + 1} ask={ask} addressees={asks.addressees} />
          ))}
          <AskRow {...row} n={asks.asks.length + 1} addressees={asks.addressees} first={asks.asks.length === 0} fresh={fresh[1]} />
          <Actions>
            <Button>{t(messages.save)}</Button>
          </Actions>
        </Form>
      ) : (
        <AsksView t={t} asks={asks} language={statement.master} />
      )}
    </StatementDesk>
  );
}

interface RowProps {
  t: T;
  master: Language;
  n: number;
  first?: boolean;
  fresh?: string;
  problems: readonly Problem[];
}

function AddresseeRow({ t, master, n, first, fresh, problems, addressee }: RowProps & { addressee?: Addressee }) {
  const name = (part: string) => `addressee-${n}-${part}`;
  return (
    <fieldset class="card">
      <legend>
        {addressee ? t(messages.addressee, { n }) : t(first ? messages.firstAddressee : messages.newAddressee)}{" "}
        {addressee ? <Lacks t={t} words={addressee.name} /> : null}
      </legend>
      <input type="hidden" name={name(addressee ? "id" : "new")} value={addressee?.id ?? fresh} />
      {ordered(master).map((language) => (
        <Field
          t={t}
          name={name(language)}
          label={t(messages.nameIn, { language: t.languageName(language) })}
          value={addressee?.name[language]}
          problems={problems}
          size="long"
          {...inLanguage(language)}
        />
      ))}
      <Select
        t={t}
        name={name("kind")}
        label={messages.kind}
        value={addressee?.kind ?? "government"}
        options={ADDRESSEE_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
        problems={problems}
      />
      {addressee ? <Check t={t} name={name("remove")} label={messages.remove} /> : null}
    </fieldset>
  );
}

function AskRow({ t, master, n, first, fresh, problems, ask, addressees }: RowProps & { ask?: Ask; addressees: readonly Addressee[] }) {
  const name = (part: string) => `ask-${n}-${part}`;
  return (
    <fieldset class="card">
      <legend>
        {ask ? t(messages.ask, { n }) : t(first ? messages.firstAsk : messages.newAsk)} {ask ? <Lacks t={t} words={ask.what} /> : null}
      </legend>
      <input type="hidden" name={name(ask ? "id" : "new")} value={ask?.id ?? fresh} />
      {ordered(master).map((language) => (
        <TextArea
          t={t}
          name={name(language)}
          label={t(messages.whatIn, { language: t.languageName(language) })}
          value={ask?.what[language]}
          rows={3}
          problems={problems}
          {...inLanguage(language)}
        />
      ))}
      {addressees.length > 0 ? (
        <Checks
          t={t}
          name={name("to")}
          label={messages.to}
          values={ask?.to ?? (addressees.length === 1 ? [addressees[0]!.id] : [])}
          options={addressees.map((addressee) => {
            const shown = titleOf(t, addressee.name, master);
            return { value: addressee.id, label: <bdi>{shown.text}</bdi>, lang: shown.language };
          })}
        />
      ) : (
        <p class="help">{t(messages.toFirst)}</p>
      )}
      <Field
        t={t}
        name={name("by")}
        label={messages.by}
        help={messages.byHelp}
        type="date"
        value={ask?.by ?? ""}
        problems={problems}
        size="short"
      />
      {ask ? <Check t={t} name={name("remove")} label={messages.remove} /> : null}
    </fieldset>
  );
}

/** The languages a record has no words in. */
function Lacks({ t, words }: { t: T; words: InLanguages }) {
  const lacking = LANGUAGES.filter((language) => !words[language]);
  if (lacking.length === 0) return <></>;
  return <Chip kind="warn">{t(messages.lacks, { languages: t.list(lacking.map((language) => t.languageName(language))) })}</Chip>;
}

/** The original's language first. */
function ordered(master: Language): Language[] {
  return [master, ...LANGUAGES.filter((language) => language !== master)];
}

/** Addressees and asks to read, in one language as far as it has words, else in the others. */
export function AsksView({ t, asks, language }: { t: T; asks: Asks; language: Language }) {
  if (asks.addressees.length + asks.asks.length === 0) return <p class="small">{t(messages.none)}</p>;
  const names = new Map(asks.addressees.map((addressee) => [addressee.id, inOne(addressee.name, language)]));
  return (
    <div class="stack">
      {asks.addressees.length > 0 ? (
        <>
          <h3>{t(messages.addressees)}</h3>
          <ul>
            {asks.addressees.map((addressee) => {
              const name = inOne(addressee.name, language);
              return (
                <li>
                  <Name language={name.language}>{name.text}</Name> <span class="small">({t(kinds[addressee.kind])})</span>
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
      {asks.asks.length > 0 ? (
        <>
          <h3>{t(messages.asks)}</h3>
          <ol>
            {asks.asks.map((ask) => {
              const what = inOne(ask.what, language);
              const to = ask.to.map((id) => names.get(id)?.text ?? "").filter(Boolean);
              return (
                <li>
                  <span {...inLanguage(what.language)}>{what.text}</span>
                  {to.length > 0 ? <div class="small">{t(messages.ofWhom, { list: t.list(to) })}</div> : null}
                  {ask.by ? <div class="small">{t(messages.byDate, { at: new Date(`${ask.by}T12:00:00Z`) })}</div> : null}
                </li>
              );
            })}
          </ol>
        </>
      ) : null}
    </div>
  );
}

function inOne(words: InLanguages, language: Language): { text: string; language: Language } {
  const found = [language, ...LANGUAGES].find((one) => words[one]) ?? language;
  return { text: words[found] ?? "", language: found };
}
