import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, translator } from "../language/index.ts";
import { Checks, Field, Form, type Frame, Page, type Problem, Secret, Table, TextArea, Time } from "./index.ts";

const missing = { ar: "اكتب {what}.", fr: "Écrivez {what}.", en: "Write {what}." };
const frame = (more: Partial<Frame> = {}): Frame => ({
  t: translator("ar"),
  path: "/statements/s-7kq2mx?from=list",
  publicAddress: "https://example.org",
  masthead: { name: "دليل", links: [] },
  ...more,
});

test("a page says its language and direction, whatever the language", async () => {
  for (const language of LANGUAGES) {
    const html = String(await (<Page frame={frame({ t: translator(language) })} title="x" />));
    assert.match(html, new RegExp(`^<!doctype html><html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`));
    assert.match(html, /<title>x · دليل<\/title>/);
  }
});

test("the language switcher leads to the same page, its query kept", async () => {
  const html = String(await (<Page frame={frame()} title="x" />));
  assert.match(html, /<a href="\/fr\/statements\/s-7kq2mx\?from=list" lang="fr" hreflang="fr">Français<\/a>/);
  assert.match(html, /<a href="\/ar\/statements\/s-7kq2mx\?from=list" lang="ar" hreflang="ar" aria-current="true">العربية<\/a>/);
});

test("a public page names its lasting address and its languages, without the query", async () => {
  const html = String(await (<Page frame={frame({ alternates: ["ar", "fr"] })} title="بيان" description="ملخّص" />));
  assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/ar\/statements\/s-7kq2mx"/);
  assert.deepEqual(
    [...html.matchAll(/hreflang="(..)" href="https/g)].map(([, language]) => language),
    ["ar", "fr"],
  );
  assert.match(html, /<meta property="og:title" content="بيان"/);
  assert.match(html, /<meta property="og:description" content="ملخّص"/);
});

test("a page inside is not indexed and gives no address away", async () => {
  const html = String(await (<Page frame={frame({ noindex: true })} title="x" description="y" />));
  assert.match(html, /<meta name="robots" content="noindex, nofollow"/);
  assert.doesNotMatch(html, /canonical|og:|rel="alternate"|example\.org/);
});

test("problems stand on top, linked to their fields, and are tied to them", async () => {
  const t = translator("en");
  const problems: Problem[] = [{ field: "name", says: missing, args: { what: "a name" } }];
  const html = String(
    await (
      <Page frame={frame({ t })} title="Sign" problems={problems}>
        <Form proof="p&quot;">
          <Field t={t} name="name" label="Name" help="In full." value={'"><script>'} required problems={problems} />
          <TextArea t={t} name="why" label="Why" value={"\nfirst line empty"} problems={problems} />
        </Form>
      </Page>
    ),
  );
  assert.match(html, /<title>To correct: .Sign. · دليل<\/title>/u);
  assert.match(html, /<a href="#name">Write .a name.\.<\/a>/u);
  assert.ok(html.indexOf('href="#name"') < html.indexOf("<h1"), "the summary comes before the title");
  assert.match(html, /<input id="name"[^>]*aria-describedby="name-help name-problem"[^>]*aria-invalid="true"[^>]*aria-required="true"/);
  assert.match(html, /id="name-help"/);
  assert.match(html, /id="name-problem"/);
  assert.doesNotMatch(html, /<script>/, "what was typed is text");
  assert.match(html, /<textarea[^>]*id="why"[^>]*>\n\nfirst line empty<\/textarea>/, "a first empty line survives the parser");
  assert.match(html, /<form method="post" novalidate/);
});

test("passwords and files are never written back into a page", async () => {
  const t = translator("en");
  const html = String(
    await (<Field t={t} name="p" type="password" label="Passphrase" value="secret words" autocomplete="current-password" />),
  );
  assert.doesNotMatch(html, /secret words/);
  assert.match(html, /autocomplete="current-password"/);
  assert.match(html, /dir="ltr"/);
});

test("the first of several boxes carries the group's name, so that the summary's link lands on it", async () => {
  const t = translator("fr");
  const html = String(
    await (
      <Checks
        t={t}
        name="to"
        label="À qui"
        values={["b"]}
        options={[
          { value: "a", label: "A" },
          { value: "b", label: "B", help: "deuxième" },
        ]}
        problems={[{ field: "to", says: missing, args: { what: "un nom" } }]}
      />
    ),
  );
  assert.match(html, /id="to" name="to" value="a"/);
  assert.match(html, /id="to-2" name="to" value="b" checked/);
});

test("rows carry their column's name for narrow screens; only the unseen column has none", async () => {
  const html = String(
    await (
      <Table
        t={translator("ar")}
        caption="التوقيعات"
        columns={["المنظمة", { label: "العدد", numeric: true }, { label: "الخطوة", unseen: true }]}
        rows={[["سمكس", "3", <a href="#x">تذكير</a>]]}
      />
    ),
  );
  assert.match(html, /<th scope="row">سمكس<\/th><td class="numeric" data-label="العدد">3<\/td><td><a/);
});

test("a recovery code is read left to right, group by group", async () => {
  const html = String(await (<Secret t={translator("ar")} label="رمز الاستعادة" code="K7QX-2MRT 9WPA" />));
  assert.match(
    html,
    /<ol dir="ltr" translate="no"><li><code>K7QX<\/code><\/li><li><code>2MRT<\/code><\/li><li><code>9WPA<\/code><\/li><\/ol>/,
  );
});

test("a date is readable by machines as precisely as it is known", async () => {
  const t = translator("en", "Asia/Beirut");
  const at = new Date("2021-06-06T22:00:00Z");
  assert.equal(String(await (<Time t={t} at={at} />)), '<time datetime="2021-06-07">7 June 2021</time>');
  assert.equal(String(await (<Time t={t} at={at} precision="month" />)), '<time datetime="2021-06">June 2021</time>');
  assert.match(String(await (<Time t={t} at={at} precision="minute" />)), /datetime="2021-06-06T22:00:00.000Z"/);
});
