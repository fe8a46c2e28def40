"use strict";
const at = (id) => document.getElementById(id);

/* Everything that Lean or a person said goes into the page as text, never as markup. */
function element(name, text, ...inside) {
  const made = document.createElement(name);
  if (text !== null) made.textContent = text;
  made.append(...inside);
  return made;
}

async function ask(path, body) {
  const headers = { "Content-Type": "application/json" };
  if (at("key").value) headers.Authorization = `Bearer ${at("key").value}`;
  const options = body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) };
  const answer = await fetch(path, options);
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.detail || `status ${answer.status}`);
  return said;
}

/* Lean counts code points; a text field counts UTF-16 units. */
function offset(text, line, column) {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return before + [...(lines[line - 1] || "")].slice(0, column).join("").length;
}

function placeButton(line, column, endLine, endColumn) {
  const button = element("button", `line ${line}, column ${column}`);
  button.type = "button";
  button.className = "place";
  button.addEventListener("click", () => {
    const proof = at("proof");
    const start = offset(proof.value, line, column);
    const end = endLine ? offset(proof.value, endLine, endColumn) : start + 1;
    proof.focus();
    proof.setSelectionRange(start, end);
  });
  return button;
}

function showVerdict(verdict) {
  const proved = verdict.outcome === "proved";
  const why = verdict.reason ? `: ${verdict.reason.replaceAll("_", " ")}` : "";
  at("verdict").textContent = verdict.outcome.replaceAll("_", " ") + why;
  at("verdict").className = proved ? "proved" : "failed";
  const facts = [
    ["Axioms", verdict.axioms.join(", ") || (proved ? "none" : "")],
    ["Left to prove", verdict.goals.join("\n\n")],
    ["Time", `${(verdict.elapsed_s * 1000).toFixed(0)} ms`],
    ["Judged by", `${verdict.toolchain}, level ${verdict.level}, sandbox ${verdict.sandbox}`],
  ];
  const shown = facts.filter(([, text]) => text);
  at("facts").replaceChildren(
    ...shown.flatMap(([name, text]) => [element("dt", name), element("dd", null, element("pre", text))]),
  );
  at("messages").replaceChildren(
    ...verdict.messages.map((m) =>
      element("li", `${m.severity}, `, placeButton(m.line, m.column, m.end_line, m.end_column), element("pre", m.text)),
    ),
  );
}

function showGoals(steps) {
  at("goals").replaceChildren(
    ...steps.map((step) => {
      const item = element("li", null, placeButton(step.line, step.column, step.end_line, step.end_column));
      item.dataset.line = step.line;
      item.append(element("pre", step.tactic), element("pre", step.goals));
      return item;
    }),
  );
  followCursor();
}

function followCursor() {
  const proof = at("proof");
  const line = proof.value.slice(0, proof.selectionStart).split("\n").length;
  for (const item of at("goals").children) item.classList.toggle("here", Number(item.dataset.line) === line);
}

async function check(event) {
  event.preventDefault();
  at("check").disabled = true;
  at("verdict").textContent = "Lean is at work …";
  at("verdict").className = "";
  for (const id of ["facts", "messages", "goals"]) at(id).replaceChildren();
  const asked = { header: at("header").value, statement: at("statement").value, proof: at("proof").value };
  try {
    const [judged, traced] = await Promise.all([
      ask("/v1/verify", { candidates: [asked] }),
      ask("/v1/goals", asked),
    ]);
    showVerdict(judged.verdicts[0]);
    showGoals(traced.steps);
  } catch (error) {
    at("verdict").textContent = `Not checked: ${error.message}`;
    at("verdict").className = "failed";
  }
  at("check").disabled = false;
}

async function showTrees() {
  try {
    const { trees } = await ask("/v1/trees");
    at("trees-part").hidden = trees.length === 0;
    at("trees").replaceChildren(
      ...trees.map((name) => {
        const link = element("a", name);
        link.href = `/trees/${encodeURIComponent(name)}`;
        return element("li", null, link);
      }),
    );
  } catch {
    at("trees-part").hidden = true; /* a key is needed first */
  }
}

at("form").addEventListener("submit", check);
at("key").addEventListener("change", showTrees);
for (const kind of ["keyup", "click"]) at("proof").addEventListener(kind, followCursor);
showTrees();
