import {
  Actions,
  Button,
  Disclosure,
  Empty,
  Form,
  type Frame,
  LinkButton,
  Name,
  Page,
  type Problem,
  Secret,
  TextArea,
} from "../../platform/page/index.ts";
import { nameIn } from "../model.ts";
import type { Present } from "./guard.ts";
import { messages } from "./messages.ts";
import { pageName } from "./page-names.ts";
import type { Parked } from "./parked.ts";

/** What was typed before the lock: send it now, discard it, or leave it. */
export function ParkedPage({ frame, proof, parked }: { frame: Frame; proof: string; parked: readonly Parked[] }) {
  const { t } = frame;
  if (parked.length === 0)
    return (
      <Page frame={frame} title={messages.parkedTitle}>
        <Empty title={t(messages.parkedNone)} action={<LinkButton href={`/${t.language}/desk`}>{t(messages.later)}</LinkButton>} />
      </Page>
    );
  return (
    <Page frame={frame} title={messages.parkedTitle} lead={messages.parkedLead}>
      {parked.map((one) => (
        <section class="card">
          <p class="small">{t(messages.parkedAt, { at: one.at })}</p>
          <p>{t(messages.parkedFor, { page: t(pageName(one.path)) })}</p>
          <p>{t(messages.notYou)}</p>
          <dl class="facts">
            {entries(one).map(([, value], i) => (
              <div>
                <dt>{t(messages.parkedField, { n: i + 1 })}</dt>
                <dd class="typed" dir="auto">
                  <Name>{value}</Name>
                </dd>
              </div>
            ))}
          </dl>
          <Form action={one.path} proof={proof}>
            <input type="hidden" name="parked" value={one.id} />
            {entries(one).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <Actions>
              <Button>{t(messages.sendNow)}</Button>
              <Button kind="danger" action={`/${t.language}/desk/parked/${one.id}/discard`}>
                {t(messages.discard)}
              </Button>
              <LinkButton kind="second" href={`/${t.language}/desk`}>
                {t(messages.later)}
              </LinkButton>
            </Actions>
          </Form>
        </section>
      ))}
    </Page>
  );
}

/** Each field and value, a line for each value of a list; the marker of an earlier parking left out. */
function entries({ fields }: Parked): [string, string][] {
  return Object.entries(fields)
    .filter(([name]) => name !== "parked")
    .flatMap(([name, value]) => (typeof value === "string" ? [value] : value).map((one): [string, string] => [name, one]));
}

interface WaitingProps {
  frame: Frame;
  proof: string;
  present: Present;
  numbers: string;
  typed?: string;
  problems?: readonly Problem[];
}

/** For who has joined and has no key yet, or acts for no organisation. */
export function WaitingPage({ frame, proof, present, numbers, typed, problems = [] }: WaitingProps) {
  const { t } = frame;
  if (!present.acting)
    return (
      <Page frame={frame} title={messages.noOrganisationTitle}>
        <p>{t(messages.noOrganisation)}</p>
      </Page>
    );
  const organisation = nameIn(t.language, present.acting.names).text;
  return (
    <Page frame={frame} title={messages.waitingTitle} lead={t(messages.waitingLead, { organisation })} problems={problems}>
      <p>{t(messages.waitingHow)}</p>
      <Secret t={t} label={messages.fingerprint} code={numbers} />
      <p class="actions">
        <LinkButton href={`/${t.language}/desk`}>{t(messages.waitingAgain)}</LinkButton>
      </p>
      <Disclosure summary={t(messages.nobodyLeft)} open={problems.length > 0}>
        <Form action={`/${t.language}/desk/waiting`} proof={proof}>
          <TextArea
            t={t}
            name="offlineIdentity"
            label={messages.offlineIdentity}
            help={messages.offlineHelp}
            value={typed ?? ""}
            problems={problems}
            dir="ltr"
            rows={3}
            required
          />
          <Actions>
            <Button>{t(messages.offlineOpen)}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Page>
  );
}
