import type { T } from "../../platform/language/index.ts";
import {
  Actions,
  Button,
  Check,
  Choice,
  Disclosure,
  Field,
  Form,
  type Frame,
  Notice,
  Page,
  type Problem,
  Select,
  Table,
  TextArea,
} from "../../platform/page/index.ts";
import { hrefOf } from "./entry-pages.tsx";
import { contactRoleNames, groupNames, helpKindNames, kindNames } from "./fact-messages.ts";
import { Contacts, FactValue, factLabel, labelOfKey, nameOf } from "./facts-view.tsx";
import { messages } from "./messages.ts";
import type { Edit, Entry } from "./model.ts";
import { CONTACT_ROLES, type FactField, type FactKey, fieldOfKey, fieldsOfKind, type Profile } from "./profile.ts";
import { HELP_KINDS } from "./snapshot.ts";

/** Somebody else's revision came between: theirs and mine, where they differ. */
export interface Conflict {
  readonly who: string;
  readonly n: number;
  readonly theirs: Profile;
  readonly mine: Edit;
  readonly differs: readonly (FactKey | "contacts")[];
}

interface EditProps {
  frame: Frame;
  proof: string;
  entry: Entry;
  /** The revision this edit was made from. */
  base: number;
  edit: Edit;
  /** Not its own entry: where a change comes from must be said. */
  needsSource: boolean;
  problems?: readonly Problem[];
  conflict?: Conflict;
}

/** The form of an entry, also when it has problems and when somebody else saved meanwhile. */
export function EditPage({ frame, proof, entry, base, edit, needsSource, problems = [], conflict }: EditProps) {
  const { t } = frame;
  const fields = fieldsOfKind(entry.kind);
  const control = (field: FactField) => (
    <FactControl
      t={t}
      field={field}
      value={edit.facts[field.key] ?? ""}
      waits={entry.profile.waits.includes(field.key)}
      problems={problems}
    />
  );
  const help = fields.filter((field) => field.group === "help");
  const helpOpen = entry.kind === "outside" || help.some(({ key }) => edit.facts[key] || problems.some((problem) => problem.field === key));
  return (
    <Page
      frame={frame}
      title={t(messages.editTitle, { name: nameOf(entry.profile, t.language).text })}
      lead={messages.editLead}
      problems={problems}
      back={{ href: hrefOf(t, entry), label: messages.backToEntry }}
    >
      {conflict ? <ConflictNotice t={t} entry={entry} conflict={conflict} /> : null}
      <Form action={`${hrefOf(t, entry)}/edit`} proof={proof} guard>
        <input type="hidden" name="base" value={String(base)} />
        <h2>{t(groupNames.names)}</h2>
        {fields.filter((field) => field.group === "names").map(control)}
        <h2>{t(groupNames.about)}</h2>
        {fields.filter((field) => field.group === "about").map(control)}
        {help.length > 0 ? (
          <Disclosure summary={t(groupNames.help)} open={helpOpen}>
            {help.map(control)}
          </Disclosure>
        ) : null}
        <Disclosure
          summary={t(messages.contacts)}
          open={edit.contacts.length > 0 || problems.some(({ field }) => field.startsWith("contact-"))}
        >
          <p class="small">{t(messages.contactsInside)}</p>
          <ContactControls t={t} edit={edit} problems={problems} />
        </Disclosure>
        <Field
          t={t}
          name="source"
          label={messages.source}
          help={messages.sourceHelp}
          value={edit.source}
          required={needsSource}
          problems={problems}
          size="long"
        />
        <Actions>
          <Button>{t(messages.save)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

interface FactControlProps {
  t: T;
  field: FactField;
  value: string;
  waits: boolean;
  problems: readonly Problem[];
}

function FactControl({ t, field, value, waits, problems }: FactControlProps) {
  const { key, shape, language } = field;
  const label = factLabel(t, field);
  const help = waits ? messages.waitsHelp : shape === "lines" ? messages.onePerLine : undefined;
  const common = { t, name: key, label, value, help, problems };
  if (shape === "help-kind")
    return <Select {...common} empty options={HELP_KINDS.map((kind) => ({ value: kind, label: helpKindNames[kind] }))} />;
  if (shape === "text" || shape === "lines") return <TextArea {...common} rows={3} lang={language ?? undefined} />;
  const type = shape === "web" ? "url" : shape === "mail" ? "email" : shape === "phone" ? "tel" : "text";
  const ltr = shape !== "line" ? { dir: "ltr" as const } : {};
  return <Field {...common} {...ltr} type={type} lang={language ?? undefined} size={shape === "date" ? "short" : "long"} />;
}

function ContactControls({ t, edit, problems }: { t: T; edit: Edit; problems: readonly Problem[] }) {
  const rows = [...edit.contacts, ...Array.from({ length: 2 }, () => null)];
  return (
    <>
      {rows.map((contact, i) => (
        <fieldset class="stack">
          <legend>{t(messages.contactNumber, { n: i + 1 })}</legend>
          <Select
            t={t}
            name={`contact-role-${i + 1}`}
            label={messages.contactRole}
            value={contact?.role}
            options={CONTACT_ROLES.map((role) => ({ value: role, label: contactRoleNames[role] }))}
          />
          <Field t={t} name={`contact-name-${i + 1}`} label={messages.contactName} value={contact?.name ?? ""} problems={problems} />
          <Field
            t={t}
            name={`contact-reach-${i + 1}`}
            label={messages.contactReach}
            value={contact?.reach ?? ""}
            problems={problems}
            dir="ltr"
          />
        </fieldset>
      ))}
    </>
  );
}

function ConflictNotice({ t, entry, conflict }: { t: T; entry: Entry; conflict: Conflict }) {
  const { who, n, theirs, mine, differs } = conflict;
  const shown = (key: FactKey, value: string | undefined) => {
    const field = fieldOfKey(key);
    return value === undefined || !field ? t(messages.nothing) : <FactValue t={t} field={field} value={value} />;
  };
  return (
    <Notice kind="warn" role="alert" title={t(messages.conflictTitle)}>
      <p>{t(messages.conflictText, { who, n })}</p>
      <Table
        t={t}
        caption={messages.conflictTitle}
        columns={[messages.fact, t(messages.theirs, { who }), messages.yours]}
        rows={differs.map((key) =>
          key === "contacts"
            ? [t(messages.contacts), <Contacts t={t} contacts={theirs.contacts} />, <Contacts t={t} contacts={mine.contacts} />]
            : [labelOfKey(t, key), shown(key, theirs.facts[key]), shown(key, mine.facts[key])],
        )}
      />
      <p>
        <a href={`${hrefOf(t, entry)}/history`}>{t(messages.history)}</a>
      </p>
    </Notice>
  );
}

export interface NewTyped {
  readonly kind: string;
  readonly slug: string;
  readonly coLead: boolean;
  readonly facts: Profile["facts"];
}

/** A coordinator enters an organisation nobody of which is here yet. */
export function NewPage({
  frame,
  proof,
  typed,
  problems = [],
}: {
  frame: Frame;
  proof: string;
  typed?: NewTyped;
  problems?: readonly Problem[];
}) {
  const { t } = frame;
  const fields = fieldsOfKind("member").filter((field) => field.stem === "name" || field.key === "website");
  return (
    <Page
      frame={frame}
      title={messages.addTitle}
      lead={messages.addLead}
      problems={problems}
      back={{ href: `/${t.language}/desk/organisations`, label: messages.organisations }}
    >
      <Form proof={proof} guard>
        <Choice
          t={t}
          name="kind"
          label={messages.kind}
          value={typed?.kind}
          problems={problems}
          options={(["member", "outside"] as const).map((kind) => ({ value: kind, label: kindNames[kind] }))}
        />
        {fields.map((field) => (
          <FactControl t={t} field={field} value={typed?.facts[field.key] ?? ""} waits={false} problems={problems} />
        ))}
        <Field
          t={t}
          name="slug"
          label={messages.slug}
          help={messages.slugHelp}
          value={typed?.slug ?? ""}
          problems={problems}
          dir="ltr"
          required
        />
        <Check t={t} name="co-lead" label={messages.coLead} checked={typed?.coLead} />
        <Actions>
          <Button>{t(messages.add)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
