"use strict";
// Everything that comes from the search is put into the page as text, never as markup.

const searches = JSON.parse(document.getElementById("searches").textContent);
const treePart = document.getElementById("tree");
const details = document.getElementById("details");
const summary = document.getElementById("summary");
const chooser = document.getElementById("chooser");
const showFailed = document.getElementById("failed");
const SHORT = 90;

let search = null;
let items = new Map(); // what was chosen ("s3": a state, "t17": a step) → its item in the tree
let chosen = "s0";

function element(kind, attributes = {}, ...children) {
  const made = document.createElement(kind);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") made.addEventListener("click", value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

function oneLine(text) {
  const line = text.split(/\s+/u).join(" ").trim();
  return line.length > SHORT ? `${line.slice(0, SHORT - 1)}…` : line;
}

function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function time(seconds) {
  return seconds >= 1 ? `${seconds.toFixed(1)} s` : `${(seconds * 1000).toFixed(1)} ms`;
}

function failed(step) {
  return step.result !== "state" && step.result !== "proved";
}

function resultOf(step) {
  if (step.result !== "state") return step.result;
  const target = search.states[step.to];
  return `${step.first ? "" : "known: "}state ${step.to}, ${counted(target.goals.length, "goal")}`;
}

/* The tree. Each item below the root is a step; a state's steps stand in the item of the step that
   first came to it. An item's children are made when it is unfolded. */

function itemOf(stepNumber, level) {
  const step = stepNumber === null ? null : search.steps[stepNumber];
  const state = step === null ? 0 : step.first ? step.to : null;
  const key = state === null ? `t${stepNumber}` : `s${state}`;
  const classes = [];
  const leads = step === null || step.result === "proved" || (state !== null && search.states[state].leads);
  if (step !== null && leads) classes.push("leads");
  if (step !== null && step.path) classes.push("path");
  if (step !== null && failed(step)) classes.push("failed");
  const label = step === null ? "start" : oneLine(step.tactic);
  const item = element(
    "li",
    { role: "treeitem", "aria-level": level, "aria-selected": "false", tabindex: "-1", class: classes.join(" ") || null },
    element(
      "div",
      { class: "row" },
      element("span", { class: "fold", "aria-hidden": "true" }),
      element("span", { class: "lean", lang: "" }, label),
      element("span", { class: "note" }, noteOf(step, state)),
    ),
  );
  item.key = key;
  item.state = state;
  item.level = level;
  item.querySelector(".row").addEventListener("click", (event) => {
    if (event.target.classList.contains("fold")) toggle(item);
    else choose(key);
  });
  item.querySelector(".row").addEventListener("dblclick", () => toggle(item));
  items.set(key, item);
  if (childrenOf(state).length) fold(item);
  return item;
}

function noteOf(step, state) {
  const parts = [];
  if (step !== null && step.path) parts.push("★ in the proof");
  if (step !== null && state === null) parts.push(resultOf(step));
  if (state !== null) {
    const { goals, visits } = search.states[state];
    parts.push(goals.length === 1 ? `⊢ ${oneLine(goals[0].target)}` : counted(goals.length, "goal"));
    parts.push(counted(visits, "visit"));
  }
  return parts.join(" · ");
}

function childrenOf(state) {
  if (state === null) return [];
  const shown = search.states[state].steps.filter((n) => showFailed.checked || !failed(search.steps[n]));
  const rank = (n) => {
    const step = search.steps[n];
    if (step.path) return 0;
    if (step.result === "proved" || (step.first && search.states[step.to].leads)) return 1;
    return step.first ? 2 : failed(step) ? 4 : 3;
  };
  return shown.sort((one, other) => rank(one) - rank(other) || one - other);
}

function setFold(item, open) {
  item.setAttribute("aria-expanded", String(open));
  item.querySelector(".fold").textContent = open ? "▾" : "▸";
}

function unfold(item) {
  const children = childrenOf(item.state);
  if (!children.length || item.getAttribute("aria-expanded") === "true") return;
  item.append(element("ul", { role: "group" }, ...children.map((n) => itemOf(n, item.level + 1))));
  setFold(item, true);
}

function fold(item) {
  const group = item.querySelector(":scope > ul");
  if (group) {
    for (const inner of group.querySelectorAll('[role="treeitem"]')) items.delete(inner.key);
    group.remove();
    if (!items.has(chosen)) choose(item.key);
  }
  setFold(item, false);
}

function toggle(item) {
  if (item.getAttribute("aria-expanded") === "true") fold(item);
  else unfold(item);
}

function everyItem() {
  return [...treePart.querySelectorAll('[role="treeitem"]')];
}

function unfoldAll() {
  const waiting = everyItem();
  while (waiting.length) {
    const item = waiting.shift();
    unfold(item);
    waiting.push(...item.querySelectorAll(':scope > ul > [role="treeitem"]'));
  }
}

function unfoldPath() {
  unfold(items.get("s0"));
  for (const number of search.path) {
    const step = search.steps[number];
    if (step.first && items.has(`s${step.to}`)) unfold(items.get(`s${step.to}`));
  }
}

function reveal(state) {
  const above = [];
  for (let at = state; at !== 0; at = search.states[at].above) above.unshift(search.states[at].above);
  for (const at of above) if (items.has(`s${at}`)) unfold(items.get(`s${at}`));
}

function drawTree() {
  items = new Map();
  treePart.replaceChildren(itemOf(null, 1));
  unfoldPath();
  choose(items.has(chosen) ? chosen : "s0", false);
}

/* What is chosen: a state with its goals and the tactics tried on it, or a tactic that failed. */

function choose(key, focus = true) {
  if (key.startsWith("s") && !items.has(key)) reveal(Number(key.slice(1)));
  for (const item of everyItem()) {
    const is = item.key === key;
    item.setAttribute("aria-selected", String(is));
    item.setAttribute("tabindex", is ? "0" : "-1");
  }
  chosen = key;
  const item = items.get(key);
  if (item && focus) {
    item.focus({ preventScroll: true });
    item.querySelector(".row").scrollIntoView({ block: "nearest" });
  }
  if (key.startsWith("s")) showState(Number(key.slice(1)));
  else showStep(Number(key.slice(1)));
}

function facts(pairs) {
  return element("dl", {}, ...pairs.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))));
}

function wayTo(state) {
  const way = [];
  for (let at = state; at !== 0; at = search.states[at].above) way.unshift(at);
  if (!way.length) return element("p", { class: "quiet" }, "No tactic yet: this is the theorem itself.");
  return element(
    "ol",
    { class: "steps", "aria-label": "tactics that lead here" },
    ...way.map((at) => element("li", {}, element("button", { class: "lean", onclick: () => choose(`s${at}`) }, search.steps[search.states[at].by].tactic))),
  );
}

function showState(number) {
  const state = search.states[number];
  const before = number === 0 ? null : search.states[state.above];
  const tactics = state.steps.filter((n) => !search.steps[n].part);
  details.replaceChildren(
    element("h2", {}, `State ${number}: ${counted(state.goals.length, "goal")}`),
    wayTo(number),
    facts([
      ["visits", String(state.visits)],
      ["value", state.value.toFixed(2)],
      ["leads to a proof", state.leads ? "yes" : "no"],
      ["more to try", state.exhausted ? "no" : "yes"],
    ]),
    ...state.goals.map((goal, place) => goalBox(goal, place, state.goals.length, before)),
    ...partsOf(state),
    element("h2", {}, `${counted(tactics.length, "tactic")} tried here`),
    stepTable(tactics),
  );
}

function partsOf(state) {
  const parts = state.steps.filter((n) => search.steps[n].part);
  if (!parts.length) return [];
  const link = (n) => element("button", { onclick: () => choose(`s${search.steps[n].to}`) }, `state ${search.steps[n].to}`);
  return [
    element("h2", {}, "Proved part by part"),
    element("p", {}, "Its goals do not depend on each other. Each is a state by itself:"),
    element("ol", { class: "steps" }, ...parts.map((n) => element("li", {}, link(n)))),
  ];
}

function goalBox(goal, place, count, before) {
  const known = new Set();
  const targets = new Set();
  for (const old of before === null ? [] : before.goals) {
    targets.add(old.target);
    for (const { names, type } of old.hypotheses) for (const name of names) known.add(`${name} : ${type}`);
  }
  const fresh = ({ names, type }) => before !== null && names.some((name) => !known.has(`${name} : ${type}`));
  const title = `Goal ${place + 1} of ${count}` + (goal.tag ? `, case ${goal.tag}` : "");
  const changed = before !== null && !targets.has(goal.target);
  return element(
    "section",
    { class: "goal", "aria-label": title },
    element("h3", {}, title),
    element(
      "ul",
      { class: "hypotheses", "aria-label": "hypotheses" },
      ...goal.hypotheses.map((one) =>
        element(
          "li",
          { class: fresh(one) ? "lean new" : "lean" },
          element("span", { class: "name" }, one.names.join(" ")),
          one.type ? ` : ${one.type}` : "",
          one.value === null ? "" : ` := ${one.value}`,
          ...(fresh(one) ? [" ", element("span", { class: "tag" }, "new")] : []),
        ),
      ),
    ),
    element("pre", { class: changed ? "target new" : "target", "aria-label": "target" }, `⊢ ${goal.target}`),
  );
}

function stepTable(numbers) {
  if (!numbers.length) return element("p", { class: "quiet" }, "None.");
  const row = (number) => {
    const step = search.steps[number];
    const key = step.result === "state" ? `s${step.to}` : `t${number}`;
    return element(
      "tr",
      {},
      element("td", {}, element("button", { class: "lean", onclick: () => choose(key) }, step.tactic)),
      element("td", { class: step.result === "proved" ? "proved" : null }, resultOf(step)),
      element("td", { class: "number" }, `${(100 * step.probability).toFixed(1)} %`),
      element("td", { class: "number" }, time(step.seconds)),
    );
  };
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...["tactic", "outcome"].map((name) => element("th", { scope: "col" }, name)),
      ...["probability", "time"].map((name) => element("th", { scope: "col", class: "number" }, name)))),
    element("tbody", {}, ...numbers.map(row)),
  );
}

function showStep(number) {
  const step = search.steps[number];
  details.replaceChildren(
    element("h2", {}, step.result === "proved" ? "The last tactic of a proof" : `A tactic that came to: ${resultOf(step)}`),
    element("pre", {}, step.tactic),
    facts([
      ["outcome", resultOf(step)],
      ["probability", `${(100 * step.probability).toFixed(1)} %`],
      ["time", time(step.seconds)],
    ]),
    ...(step.message ? [element("h2", {}, "Lean says"), element("pre", {}, step.message)] : []),
    element("p", {}, element("button", { onclick: () => choose(`s${step.origin}`) }, `Tried on state ${step.origin}`)),
  );
}

/* The whole. */

function showSummary() {
  const proved = search.proof !== null;
  summary.replaceChildren(
    element("pre", {}, search.statement),
    element(
      "p",
      { class: proved ? "proved" : "unproved" },
      proved ? `Proof found, in ${counted(search.proof.length, "tactic")}` : "No proof found",
      element("span", { class: "quiet" }, ` · ${counted(search.states.length, "state")} · ${counted(search.tactics, "tactic")} tried in ${time(search.seconds)}`),
    ),
  );
}

function show(index) {
  search = searches[index];
  chosen = "s0";
  showSummary();
  document.getElementById("proof").disabled = search.proof === null;
  drawTree();
}

function move(event) {
  const item = event.target.closest('[role="treeitem"]');
  if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = everyItem();
  const at = all.indexOf(item);
  const open = item.getAttribute("aria-expanded") === "true";
  const go = (to) => to && choose(to.key);
  const moves = {
    ArrowDown: () => go(all[at + 1]),
    ArrowUp: () => go(all[at - 1]),
    Home: () => go(all[0]),
    End: () => go(all[all.length - 1]),
    ArrowRight: () => (open ? go(all[at + 1]) : unfold(item)),
    ArrowLeft: () => (open ? fold(item) : go(item.parentElement.closest('[role="treeitem"]'))),
    Enter: () => toggle(item),
    " ": () => toggle(item),
    "*": unfoldAll,
  };
  if (!moves[event.key]) return;
  event.preventDefault();
  moves[event.key]();
}

treePart.addEventListener("keydown", move);
showFailed.addEventListener("change", drawTree);
document.getElementById("unfold").addEventListener("click", unfoldAll);
document.getElementById("fold").addEventListener("click", () => {
  fold(items.get("s0"));
  choose("s0", false);
});
document.getElementById("proof").addEventListener("click", () => {
  drawTree();
  const last = search.steps[search.path[search.path.length - 1]];
  choose(`s${last.origin}`);
});
searches.forEach((one, index) => chooser.append(element("option", { value: String(index) }, one.name)));
chooser.addEventListener("change", () => show(Number(chooser.value)));
document.getElementById("choosing").hidden = searches.length < 2;
show(0);
