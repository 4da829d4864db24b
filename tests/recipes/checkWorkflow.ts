import { readFileSync } from 'node:fs';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

/** Prints what GitHub's own parser has to say against a workflow. In a process of its own: the parser
 *  imports JSON without saying so, which Node refuses and tsx does not. */
const [path = ''] = process.argv.slice(2);
const file = { name: path, content: readFileSync(path, 'utf8') };
const { context } = parseWorkflow(file, new NoOperationTraceWriter());
for (const { message } of context.errors.getErrors()) console.log(message);
