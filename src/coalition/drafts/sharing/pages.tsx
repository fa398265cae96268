import { type Holder, type Names, nameIn, type Organisation } from "../../../people/index.ts";
import { compareNames } from "../../../platform/language/index.ts";
import {
  Actions,
  Button,
  Chip,
  Choice,
  Form,
  type Frame,
  Notice,
  type Problem,
  Select,
  Table,
  Time,
} from "../../../platform/page/index.ts";
import { StatementDesk, tabHref } from "../desk.tsx";
import { OrganisationName } from "../list/pages.tsx";
import { messages as room } from "../messages.ts";
import type { OpenStatement } from "../store.ts";
import { messages } from "./messages.ts";

interface SharingProps {
  frame: Frame;
  proof: string;
  statement: OpenStatement;
  title: string;
  holders: readonly Holder[];
  organisations: readonly Organisation[];
  decides: boolean;
  typed?: { organisation: string; as: string };
  did?: "shared" | "taken-back" | undefined;
  problems?: readonly Problem[];
}

export function SharingPage({ frame, proof, statement, title, holders, organisations, decides, typed, did, problems = [] }: SharingProps) {
  const { t } = frame;
  const action = tabHref(t, statement.publicId, "sharing");
  const names = new Map<string, Names>(organisations.map((organisation) => [organisation.id, organisation.names]));
  const nameOf = (id: string) => (names.has(id) ? nameIn(t.language, names.get(id)!).text : "—");
  const held = new Set(holders.map(({ id }) => id));
  const compare = compareNames(t.language);
  const others = organisations
    .filter((organisation) => organisation.joined && !held.has(organisation.id))
    .map((organisation) => ({ value: organisation.id, label: nameIn(t.language, organisation.names).text }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <StatementDesk
      frame={frame}
      statement={statement}
      title={title}
      current="sharing"
      heading={room.tabSharing}
      lead={messages.lead}
      problems={problems}
    >
      {did ? (
        <Notice kind="good" role="status">
          <p>{t(did === "shared" ? messages.shared : messages.takenBack)}</p>
        </Notice>
      ) : null}
      <Table
        t={t}
        caption={messages.caption}
        columns={[messages.organisation, messages.right, messages.since, ...(decides ? [{ label: messages.actions, unseen: true }] : [])]}
        rows={holders
          .filter(({ kind }) => kind === "organisation")
          .map((holder) => [
            <OrganisationName t={t} names={names.get(holder.id)} />,
            <span class="line">
              {t(holder.as === "editor" ? messages.editor : messages.reader)}
              {holder.id === statement.organisation ? <Chip>{t(messages.drafts)}</Chip> : null}
              {holder.key === "pending" ? <Chip kind="off">{t(messages.pending)}</Chip> : null}
            </span>,
            <Time t={t} at={holder.at} />,
            ...(decides
              ? [
                  holder.id === statement.organisation ? null : (
                    <Form action={action} proof={proof} class="inline">
                      <input type="hidden" name="organisation" value={holder.id} />
                      <Button kind="second" name="do" value="take-back">
                        {t(messages.takeBack, { organisation: nameOf(holder.id) })}
                      </Button>
                    </Form>
                  ),
                ]
              : []),
          ])}
      />
      {decides && held.size > 1 ? <p class="small">{t(messages.takeBackNote)}</p> : null}
      {!decides ? (
        <Notice>
          <p>{t(messages.onlyDrafter)}</p>
        </Notice>
      ) : others.length === 0 ? (
        <p>{t(messages.nobodyLeft)}</p>
      ) : (
        <Form action={action} proof={proof}>
          <h2>{t(messages.share)}</h2>
          <Select
            t={t}
            name="organisation"
            label={messages.with}
            options={others}
            value={typed?.organisation}
            empty
            problems={problems}
            required
          />
          <Choice
            t={t}
            name="as"
            label={messages.as}
            help={messages.asHelp}
            value={typed?.as ?? "editor"}
            problems={problems}
            options={[
              { value: "editor", label: messages.asEditor },
              { value: "reader", label: messages.asReader },
            ]}
          />
          <Actions>
            <Button name="do" value="share">
              {t(messages.button)}
            </Button>
          </Actions>
        </Form>
      )}
    </StatementDesk>
  );
}
