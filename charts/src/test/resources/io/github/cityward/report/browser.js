/* Opens pages in frames of several widths, one after another, and writes down what it sees of them. */
const seen = [];
const see = (page, width, kind, text) =>
  seen.push([page, width, kind, text].map(encodeURIComponent).join(" "));

const all = (at, selector) => Array.from(at.querySelectorAll(selector));
const isSeen = element => element.checkVisibility({visibilityProperty: true});
const name = element =>
  `${element.localName}.${element.getAttribute("class") || ""} ${element.textContent.trim().slice(0, 40)}`;

/* What only who listens is to find is cut to nothing; what is wider than its frame is scrolled in it. */
const isCut = element =>
  element !== null
  && (["auto", "scroll"].includes(getComputedStyle(element).overflowX)
    || getComputedStyle(element).clipPath === "inset(50%)"
    || element.classList.contains("skip")
    || isCut(element.parentElement));

const widths = (document, report) => {
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    report("scroll", `${root.scrollWidth} of ${root.clientWidth}`);
  }
  all(document.body, "*").filter(each => isSeen(each) && !isCut(each)).forEach(each => {
    const box = each.getBoundingClientRect();
    if (box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1)) {
      report("sticks out", `${name(each)} ${box.left} ${box.right}`);
    }
  });
};

const channels = colour => colour.match(/[\d.]+/g).map(Number);
const over = ([r, g, b, a = 1], under) => [r, g, b].map((each, i) => a * each + (1 - a) * under[i]);
const background = element => element === null
  ? [255, 255, 255]
  : over(channels(getComputedStyle(element).backgroundColor), background(element.parentElement));
const luminance = colour => colour
  .map(each => each / 255)
  .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
  .reduce((sum, each, i) => sum + each * [0.2126, 0.7152, 0.0722][i], 0);
const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const legible = (document, report) => {
  let count = 0;
  const look = (element, style) => {
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const under = background(element);
    const colour = element.namespaceURI.endsWith("svg") ? style.fill : style.color;
    const ratio = contrast(over(channels(colour), under), under);
    count++;
    if (ratio < (large ? 3 : 4.5)) {
      report("contrast", `${ratio.toFixed(2)} ${name(element)}`);
    }
  };
  all(document.body, "*").filter(isSeen).forEach(each => {
    if (Array.from(each.childNodes).some(node => node.nodeType === 3 && node.data.trim() !== "")) {
      look(each, getComputedStyle(each));
    }
    const before = getComputedStyle(each, "::before");
    if (before.content !== "none" && before.content !== "normal") {
      look(each, before);
    }
  });
  report("texts", count);
};

const structure = (document, report) => {
  all(document, "img").forEach(each => {
    if (!each.complete || each.naturalWidth === 0) {
      report("picture", `not there: ${each.alt}`);
    }
    if (!each.hasAttribute("alt") || (each.closest("figure") && each.alt.trim() === "")) {
      report("picture", "no words");
    }
  });
  report("pictures", all(document, "img").length);
  ["body > header", "body > nav[aria-label]", "body > main", "body > footer"]
    .filter(each => all(document, each).length !== 1)
    .forEach(each => report("landmark", each));
  all(document, "section").forEach(each => {
    const label = document.getElementById(each.getAttribute("aria-labelledby"));
    if (label === null || label.textContent.trim() === "") {
      report("landmark", "a section without a name");
    }
  });
  const levels = all(document, "h1, h2, h3, h4, h5, h6").map(each => Number(each.localName[1]));
  levels.forEach((level, i) => {
    if (level > (i === 0 ? 1 : levels[i - 1] + 1)) {
      report("heading", `${levels[i - 1]} ${level}`);
    }
  });
  all(document, "input").filter(each => each.labels.length === 0).forEach(each =>
    report("label", each.outerHTML));
};

const focus = (document, report) => {
  const places = all(document, "a[href], button, input, select, textarea, [tabindex='0']")
    .filter(each => isSeen(each));
  places.forEach(each => {
    each.focus();
    const box = each.getBoundingClientRect();
    const root = document.documentElement;
    if (document.activeElement !== each) {
      report("focus", `not reached: ${name(each)}`);
    } else if (box.width < 1 || box.height < 1 || box.left < -1 || box.right > root.clientWidth + 1) {
      report("focus", `not seen: ${name(each)}`);
    } else if (getComputedStyle(each).outlineStyle === "none") {
      report("focus", `not shown: ${name(each)}`);
    }
    if (each.localName !== "input" && (each.textContent || each.ariaLabel || "").trim() === "") {
      report("focus", `no name: ${each.outerHTML.slice(0, 80)}`);
    }
  });
  all(document, "button, input").filter(each => !isSeen(each) && !each.closest("[hidden]"))
    .forEach(each => report("focus", `a dead control: ${each.outerHTML.slice(0, 80)}`));
  report("places", places.length);
  document.activeElement.blur();
};

const standards = document => all(document, "#controls ~ table tbody tr");
const codes = document => standards(document)
  .filter(isSeen)
  .map(each => each.cells[0].textContent.trim().split(" ")[0])
  .join(" ");

const type = (document, text) => {
  const field = document.querySelector("[type=search]");
  field.value = text;
  field.dispatchEvent(new Event("input"));
};

const filter = (document, report) => {
  const tell = what => {
    report(what, codes(document));
    report(`${what}, said`, document.querySelector("[role=status]").textContent);
  };
  tell("at first");
  ["nuoc", "NƯỚC", "nuốc", "nuoc thai", "[", "2A.III.1"].forEach(each => {
    type(document, each);
    tell(`words ${each}`);
  });
  report("tables at 2A.III.1", all(document, "#controls ~ table").filter(isSeen).length);
  document.querySelector(".controls button").click();
  tell("all again");
  all(document, "[type=checkbox]").forEach(each => {
    if (each.value !== "not-met") {
      each.click();
    }
  });
  tell("verdict not-met");
  document.querySelector(".controls button").click();
};

const sort = (document, report) => {
  const table = all(document, "#controls ~ table").pop();
  const tell = (what, head) => {
    report(what, all(table, "tbody tr").map(each => each.cells[0].textContent.trim().split(" ")[0]).join(" "));
    report(`${what}, marked`, all(table, "[aria-sort]").map(each => each.ariaSort).join(" "));
  };
  const press = column => table.tHead.rows[0].cells[column].querySelector("button").click();
  tell("as written");
  press(3);
  tell("points up");
  press(3);
  tell("points down");
  press(3);
  tell("as written again");
  press(0);
  report("names up", all(table, "tbody tr").map(each => each.cells[0].dataset.value).join("|"));
  press(3);
  tell("points after names");
  press(3);
  press(3);
  const lines = document.querySelector("#result ~ table");
  lines.tHead.rows[0].cells[4].querySelector("button").click();
  report("lines by what is missing", all(lines, "tbody tr").map(each => each.cells[4].textContent).join("|"));
};

/* How large and where the verdict stands, apart from the word. */
const verdict = (document, report) => {
  const style = getComputedStyle(document.querySelector(".verdict"));
  const size = [style.fontSize, style.fontWeight, style.color, style.textTransform].join(" ");
  report("verdict", `${document.querySelector(".verdict").textContent}: ${size}`);
};

/* As a printer takes the page: its rules for paper hold, and those for screens do not. */
const toPaper = document =>
  all(document, "style").flatMap(each => Array.from(each.sheet.cssRules))
    .filter(rule => rule.media)
    .forEach(rule => {
      rule.media.mediaText = rule.media.mediaText === "print" ? "all" : "not all";
    });

const paper = (document, report) => {
  type(document, "which no row holds");
  report("on the screen", codes(document));
  toPaper(document);
  report("on paper", codes(document));
  all(document, ".controls, .skip").filter(isSeen).forEach(each => report("on paper too", name(each)));
};

const look = (page, width, frame) => {
  const report = (kind, text) => see(page, width, kind, String(text));
  const document = frame.contentDocument;
  report("marker", frame.contentWindow.marker);
  if (width === "paper") {
    paper(document, report);
  } else {
    focus(document, report);
  }
  verdict(document, report);
  widths(document, report);
  legible(document, report);
  structure(document, report);
  if (width === "1200") {
    filter(document, report);
    sort(document, report);
  }
};

/* A4 without its margins is 182 mm wide, at 96 dots per inch. */
const WIDTHS = {360: 360, 1200: 1200, paper: 688};

const open = (page, width) => new Promise(done => {
  const frame = document.createElement("iframe");
  frame.style.cssText = `border:0;width:${WIDTHS[width]}px;height:900px`;
  frame.addEventListener("load", async () => {
    await frame.contentDocument.fonts.ready;
    try {
      look(page, width, frame);
    } catch (error) {
      see(page, width, "error", String(error));
    }
    frame.remove();
    done();
  });
  frame.src = `${page}.html`;
  document.body.append(frame);
});

addEventListener("load", async () => {
  for (const page of document.body.dataset.pages.split(" ")) {
    for (const width of Object.keys(WIDTHS)) {
      await open(page, width);
    }
  }
  see("", "", "done", "");
  document.getElementById("seen").textContent = seen.join("\n");
});
