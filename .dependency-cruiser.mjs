/** Who may import whom: DESIGN section 3 as rules. Each is tried with a planted fault in tests/tools/import-rules.test.ts. */

const modules = 'node_modules/'

/**
 * A rule that refuses some imports.
 * @param {string} name
 * @param {string} comment
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['to']} to
 * @returns {import('dependency-cruiser').IRegularForbiddenRuleType}
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid(
      'no-cycle',
      'Files that import each other cannot be understood one by one.',
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    ),
    forbid('resolvable', 'An import has to lead somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'shared-imports-shared',
      'shared/ runs everywhere: it imports itself, and few packages, each in one place.',
      { path: '^shared/' },
      { pathNot: ['^shared/', modules] },
    ),
    forbid(
      'shared-packages',
      'zod belongs to the model and the contract, prosemirror-model to documents, prosemirror-markdown, markdown-it and markdown-it-footnote to Markdown, approx-string-match to anchors.',
      { path: '^shared/' },
      {
        path: modules,
        pathNot: `${modules}(zod|prosemirror-model|prosemirror-markdown|markdown-it|markdown-it-footnote|approx-string-match)/`,
      },
    ),
    forbid(
      'shared-zod',
      'Only the model and the contract have schemas.',
      { path: '^shared/', pathNot: '^shared/(model|contract)/' },
      { path: `${modules}zod/` },
    ),
    forbid(
      'shared-prosemirror',
      'Only shared/document knows ProseMirror, and shared/markdown, which reads and writes it.',
      { path: '^shared/', pathNot: '^shared/(document|markdown)/' },
      { path: `${modules}prosemirror-` },
    ),
    forbid(
      'shared-approximate',
      'Only shared/anchor searches approximately.',
      { path: '^shared/', pathNot: '^shared/anchor/' },
      { path: `${modules}approx-string-match/` },
    ),
    forbid(
      'core-knows-no-host',
      'The core is the application; it knows shared/, Node and its own packages.',
      { path: '^main/core/' },
      { path: '^(main/(electron|web|cli)|renderer|tests|e2e|bench|scripts)/' },
    ),
    forbid(
      'core-packages',
      'What the core, the web host and the command line need is listed under dependencies.',
      { path: '^main/(core|web|cli)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'sqlite-in-db',
      'Only core/db talks to SQLite.',
      { path: '^(main|shared|renderer)/', pathNot: '^main/core/db/' },
      { path: [`${modules}(@types/)?better-sqlite3`, '^better-sqlite3'] },
    ),
    forbid(
      'electron-in-its-host',
      'Only main/electron knows Electron.',
      { path: '^(main|shared|renderer)/', pathNot: '^main/electron/' },
      { path: [`${modules}electron/`, '^electron'] },
    ),
    forbid(
      'core-by-its-door',
      'Hosts use the core through main/core/index.ts.',
      { path: '^main/(electron|web|cli)/' },
      { path: '^main/core/', pathNot: '^main/core/index\\.ts$' },
    ),
    forbid(
      'hosts-apart',
      'A host does not import another host; only the command line starts the loopback host, through its door.',
      { path: '^main/(electron|web|cli)/' },
      { path: '^main/(electron|web|cli)/', pathNot: ['^main/$1/', '^main/web/index\\.ts$'] },
    ),
    forbid(
      'web-by-the-command-line',
      'Only the command line starts the loopback host.',
      { path: '^main/electron/' },
      { path: '^main/web/' },
    ),
    forbid(
      'hosts-know-no-renderer',
      'A host serves what was built of the renderer; it does not import it.',
      { path: '^main/' },
      { path: '^(renderer|tests|e2e|bench|scripts)/' },
    ),
    forbid(
      'renderer-imports-shared',
      'The renderer knows shared/ and packages.',
      { path: '^renderer/' },
      { path: '^(main|tests|e2e|bench|scripts)/' },
    ),
    forbid(
      'renderer-without-node',
      'The renderer runs in a sandbox.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'product-without-tests',
      'What ships does not import what does not.',
      { path: '^(main|shared|renderer)/' },
      { path: '^(tests|e2e|bench|scripts)/' },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: modules },
    exclude: { path: '^(out|dist|test-results)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
