import type { T } from "../platform/language/index.ts";
import { type Frame, Page } from "../platform/page/index.ts";
import { messages } from "./messages.ts";

/** What a person reads instead of what they asked for: what is wrong, what to do. */
export function ErrorPage({ frame, title, text }: { frame: Frame; title: string; text: string }) {
  const { t } = frame;
  return (
    <Page frame={frame} title={title}>
      <p class="lead">{text}</p>
      <p>
        <a href={homeOf(t, frame.path)}>{t(messages.back)}</a>
      </p>
    </Page>
  );
}

function homeOf(t: T, path: string): string {
  return path.startsWith("/desk") ? `/${t.language}/desk` : `/${t.language}/`;
}
