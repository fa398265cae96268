// Comforts for browsers that run scripts; every page works without them. Served as it stands, from our own origin.
(() => {
  for (const problems of document.querySelectorAll("[data-focus]")) problems.focus();
  // on a phone these rows scroll sideways
  for (const here of document.querySelectorAll(".sections [aria-current], .tabs [aria-current]"))
    here.scrollIntoView({ block: "nearest", inline: "center" });
  for (const box of document.querySelectorAll("textarea[data-copy]")) addCopyButton(box);
  for (const form of document.querySelectorAll("form[data-guard]")) guard(form);
  for (const box of document.querySelectorAll("textarea[data-paste]")) box.addEventListener("paste", pasteAsMarkup);

  function addCopyButton(box) {
    if (!navigator.clipboard) return; // absent on plain http
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button second";
    button.textContent = box.dataset.copy;
    button.setAttribute("aria-describedby", box.id);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(box.value);
      button.textContent = box.dataset.copied;
      setTimeout(() => {
        button.textContent = box.dataset.copy;
      }, 4000);
    });
    box.after(button);
  }

  /** The browser asks before a page is left on which something was typed and not sent. */
  function guard(form) {
    const typed = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string")).toString();
    const before = typed();
    let sent = false;
    form.addEventListener("submit", () => {
      sent = true;
    });
    addEventListener("beforeunload", (event) => {
      if (!sent && typed() !== before) event.preventDefault();
    });
  }

  function pasteAsMarkup(event) {
    const html = event.clipboardData?.getData("text/html");
    if (!html) return;
    const markup = toMarkup(html);
    if (!markup) return;
    event.preventDefault();
    // execCommand alone keeps the browser's own undo
    if (!document.execCommand("insertText", false, markup)) {
      const box = event.target;
      box.setRangeText(markup, box.selectionStart, box.selectionEnd, "end");
    }
  }

  /** Rich text as our markup: headings, paragraphs, lists, quotations, links, weight. The parsed document loads and runs nothing. */
  function toMarkup(html) {
    const body = new DOMParser().parseFromString(html, "text/html").body;
    return blocks(body)
      .join("\n\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }

  function blocks(parent) {
    const found = [];
    let line = "";
    const flush = () => {
      if (line.trim()) found.push(tidy(line));
      line = "";
    };
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) line += node.data.replace(/\s+/g, " ");
      else if (node.nodeType !== Node.ELEMENT_NODE) continue;
      else if (/^(SCRIPT|STYLE|TEMPLATE|HEAD|META|TITLE)$/.test(node.tagName)) continue;
      else if (/^H[1-6]$/.test(node.tagName)) {
        flush();
        const text = tidy(inline(node)).replace(/\*\*/g, "");
        if (text) found.push(`${node.tagName > "H2" ? "###" : "##"} ${text}`);
      } else if (/^(UL|OL)$/.test(node.tagName)) {
        flush();
        const items = [...node.querySelectorAll("li")].map((item) => tidy(inline(item)).replace(/\n+/g, " "));
        const start = Number(node.getAttribute("start")) || 1;
        found.push(items.map((item, i) => (node.tagName === "UL" ? `- ${item}` : `${start + i}. ${item}`)).join("\n"));
      } else if (node.tagName === "BLOCKQUOTE") {
        flush();
        found.push(blocks(node).join("\n\n").replace(/^/gm, "> "));
      } else if (
        /^(P|DIV|SECTION|ARTICLE|TABLE|TBODY|TR|TD|TH|MAIN|BODY|CENTER|PRE|FIGURE|HEADER|FOOTER)$/.test(node.tagName) ||
        node.querySelector("p,div,ul,ol,h1,h2,h3,blockquote")
      ) {
        flush();
        found.push(...blocks(node));
      } else line += inline(node, true);
    }
    flush();
    return found;
  }

  function inline(node, itself = false) {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, " ");
    if (node.nodeType !== Node.ELEMENT_NODE || /^(SCRIPT|STYLE|TEMPLATE)$/.test(node.tagName)) return "";
    if (node.tagName === "BR") return "\n";
    const text = [...node.childNodes].map((child) => inline(child, true)).join("");
    const words = text.trim();
    if (!itself || !words) return text;
    const around = (before, after) => text.replace(words, () => before + words + after);
    if (node.tagName === "A" && /^(https?|mailto):/.test(node.href) && !words.includes("]")) {
      return words === node.getAttribute("href")
        ? text
        : around("[", `](${node.href.replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"))})`);
    }
    const weight = node.style?.fontWeight;
    if (/^(STRONG|B)$/.test(node.tagName) ? weight !== "normal" : weight === "bold" || Number(weight) >= 600) return around("**", "**");
    if (/^(EM|I)$/.test(node.tagName) && node.style?.fontStyle !== "normal") return around("*", "*");
    return text;
  }

  function tidy(text) {
    return text
      .replace(/[ \t]*\n[ \t]*/g, "\n")
      .replace(/[ \t]+/g, " ")
      .trim();
  }
})();
