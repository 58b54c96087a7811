import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { readBicepFiles } from './bicep-file.ts';

const grammar = createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');

async function createParser(): Promise<Parser> {
  await Parser.init();
  return new Parser().setLanguage(await Language.load(readFileSync(grammar)));
}

/** Where the text is no Bicep: lines, from 1, with what stands there. */
function syntaxErrors(parser: Parser, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.isError || node.isMissing)
      found.push(`${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);
    for (const child of node.children) if (child) visit(child);
  };
  const tree = parser.parse(text);
  if (tree) visit(tree.rootNode);
  return tree ? found : ['not parsed'];
}

test('every Bicep file follows the grammar', async () => {
  const parser = await createParser();

  for (const { path, text } of readBicepFiles()) {
    expect([path, ...syntaxErrors(parser, text)]).toEqual([path]);
  }
});

test.each([
  "resource a 'Microsoft.Storage/storageAccounts@2023-05-01' = {\n  name: \n}\n",
  'parm name string\n',
  "var names = ['a', 'b'\n",
  "param name string = 'enamnd\n",
])('text that breaks the grammar is told: %j', async (text) => {
  expect(syntaxErrors(await createParser(), text)).not.toEqual([]);
});
