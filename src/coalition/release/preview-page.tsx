import { LANGUAGES } from "../../platform/language/index.ts";
import { Notice } from "../../platform/page/index.ts";
import { type CoalitionSnapshot, StatementPage } from "../../public/index.ts";
import type { Version } from "../drafts/index.ts";
import type { View } from "../view.ts";
import { messages } from "./messages.ts";
import type { Release } from "./model.ts";
import { snapshotOf } from "./perform.ts";

interface PreviewProps {
  c: View;
  version: Version;
  release: Release | null;
  coalition: CoalitionSnapshot | null;
}

/** The very page readers will get, with the embargo over it and without its signatories. */
export function PreviewPage({ c, version, release, coalition }: PreviewProps) {
  const { t, services } = c;
  const { settings } = services;
  const shown = version.text.languages[t.language] ? t.language : version.text.master;
  const at = release?.at ?? c.now;
  return (
    <StatementPage
      site={{ t, publicAddress: settings.publicAddress, onionAddress: null, coalition }}
      view={{
        snapshot: snapshotOf(version, shown, at, release?.zone ?? settings.zone, false),
        publishedAt: null,
        languages: LANGUAGES.filter((language) => version.text.languages[language]),
        versions: [],
        signatories: null,
        pages: new Set(),
        places: [],
        corrections: [],
      }}
      preview={{ path: c.frame.path }}
      banner={
        <Notice kind="warn" role="status">
          <p>
            <strong>
              {release
                ? t(messages.embargo, { at: t.date(release.at, { zone: release.zone, precision: "minute", weekday: true }) })
                : t(messages.embargoOpen)}
            </strong>
          </p>
          <p class="small">{t(messages.signatoriesLater)}</p>
        </Notice>
      }
    />
  );
}
