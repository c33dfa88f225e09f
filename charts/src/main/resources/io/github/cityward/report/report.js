/* Sorts and filters the tables of standards. The page says all it has to say without it. */
(() => {
  "use strict";

  const MARKS = "[\u0300-\u036f]*";

  /* Letters, each followed by its marks. Unicode does not take đ apart; to who types it has one. */
  const apart = text => text.toLowerCase().normalize("NFD").replace(/đ/g, "d\u0335");

  /* A letter typed without marks stands for that letter with any: nuoc finds nước, but ô not ơ. */
  const pattern = word => new RegExp(
    Array.from(apart(word), sign => sign.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&") + MARKS).join(""));

  const rowsOf = table => Array.from(table.tBodies[0].rows);

  /* What is sorted by a number has its values, the least first; nothing known has none and is last. */
  const numbers = cell => cell.dataset.value.split(" ").filter(each => each !== "").map(Number);

  const byNumber = (one, other) => {
    const [a, b] = [numbers(one), numbers(other)];
    return a.map((value, i) => value - b[i]).find(each => each !== 0) || 0;
  };

  const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});
  const words = cell => cell.dataset.value || cell.textContent;
  const byWords = (one, other) => collator.compare(words(one), words(other));

  const sort = (rows, column, kind, way) => {
    const cell = row => row.cells[column];
    const unknown = row => kind === "number" && numbers(cell(row)).length === 0;
    const compare = kind === "number" ? byNumber : byWords;
    const known = rows.filter(row => !unknown(row));
    known.sort((one, other) => way * compare(cell(one), cell(other)));
    return known.concat(rows.filter(unknown));
  };

  /* Upwards, downwards, and back to the order of the law. */
  const NEXT = {none: "ascending", ascending: "descending", descending: "none"};

  const makeSortable = table => {
    const written = rowsOf(table);
    const heads = Array.from(table.tHead.rows[0].cells);
    const press = head => {
      const next = NEXT[head.getAttribute("aria-sort") || "none"];
      heads.forEach(each => each.removeAttribute("aria-sort"));
      if (next !== "none") {
        head.setAttribute("aria-sort", next);
      }
      const way = next === "ascending" ? 1 : -1;
      table.tBodies[0].append(
        ...(next === "none" ? written : sort(written, head.cellIndex, head.dataset.sort, way)));
    };
    heads.filter(head => head.dataset.sort).forEach(head => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => press(head));
      head.append(button);
    });
    table.classList.add("sortable");
  };

  const makeFilterable = (tables, controls) => {
    const rows = tables.flatMap(rowsOf);
    const texts = new Map(rows.map(row => [row, apart(row.textContent)]));
    const wanted = controls.querySelector("[type=search]");
    const boxes = Array.from(controls.querySelectorAll("[type=checkbox]"));
    const status = controls.querySelector("[role=status]");

    const filter = () => {
      const patterns = wanted.value.split(/\s+/).filter(each => each !== "").map(pattern);
      const states = boxes.filter(box => box.checked).map(box => box.value);
      const shows = row =>
        states.includes(row.dataset.state) && patterns.every(each => each.test(texts.get(row)));
      rows.forEach(row => row.classList.toggle("away", !shows(row)));
      tables.forEach(table => table.classList.toggle(
        "away", rowsOf(table).every(row => row.classList.contains("away"))));
      const shown = rows.filter(row => !row.classList.contains("away")).length;
      status.textContent = status.dataset.shown.replace("{0}", shown).replace("{1}", rows.length);
    };

    boxes.forEach(box => {
      const count = rows.filter(row => row.dataset.state === box.value).length;
      box.parentElement.hidden = count === 0;
      box.parentElement.append(` (${count})`);
      box.addEventListener("change", filter);
    });
    wanted.addEventListener("input", filter);
    controls.querySelector("button").addEventListener("click", () => {
      wanted.value = "";
      boxes.forEach(box => { box.checked = true; });
      filter();
      wanted.focus();
    });
    filter();
  };

  document.querySelectorAll("table.sorts").forEach(makeSortable);
  const template = document.getElementById("controls");
  if (template) {
    const controls = template.content.firstElementChild.cloneNode(true);
    template.after(controls);
    makeFilterable(
      Array.from(template.closest("section").querySelectorAll("table.sorts")), controls);
  }
})();
