import type { Form as Posted } from "../platform/http/index.ts";
import type { T } from "../platform/language/index.ts";
import { Actions, Button, Form, type Frame, Name, Page } from "../platform/page/index.ts";
import { messages } from "./messages.ts";

/** What was posted and not saved, by no fault of the person: it is not lost with the page. */
export interface Unsaved {
  readonly proof: string;
  readonly fields: Posted;
}

/** What a person reads instead of what they asked for: what is wrong, what to do. */
export function ErrorPage({ frame, title, text, unsaved }: { frame: Frame; title: string; text: string; unsaved?: Unsaved | undefined }) {
  const { t } = frame;
  return (
    <Page frame={frame} title={title}>
      <p class="lead">{text}</p>
      {unsaved ? <SendAgain t={t} unsaved={unsaved} /> : null}
      <p>
        <a href={homeOf(t, frame.path)}>{t(messages.back)}</a>
      </p>
    </Page>
  );
}

function SendAgain({ t, unsaved: { proof, fields } }: { t: T; unsaved: Unsaved }) {
  const all = Object.entries(fields).flatMap(([name, value]) => (typeof value === "string" ? [value] : value).map((one) => [name, one]));
  const typed = all.map(([, value = ""]) => value).filter((value) => /\s/u.test(value.trim()));
  return (
    <section class="card">
      {typed.length > 0 ? (
        <>
          <h2>{t(messages.typed)}</h2>
          {typed.map((value) => (
            <p class="typed" dir="auto">
              <Name>{value}</Name>
            </p>
          ))}
        </>
      ) : null}
      <Form proof={proof}>
        {all.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Actions>
          <Button>{t(messages.sendAgain)}</Button>
        </Actions>
      </Form>
    </section>
  );
}

function homeOf(t: T, path: string): string {
  return path.startsWith("/desk") ? `/${t.language}/desk` : `/${t.language}/`;
}
