import { readFileSync } from 'node:fs';

const { compilerOptions } = JSON.parse(readFileSync(new URL('./tsconfig.json', import.meta.url), 'utf8'));

/** The aliases of tsconfig.json, so that they are written down once. */
const aliases = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [file]]) => ['^' + alias + '$', '<rootDir>/' + file.slice(2)]),
);

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  moduleNameMapper: { ...aliases, '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            react: { runtime: 'automatic', importSource: 'preact' },
          },
          experimental: { emitAssertForImportAttributes: true, keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

/** Specs that boot the services need more than the usual 5 s, so every project takes 60 s. */
export default {
  ...shared,
  testTimeout: 60_000,
  // Modules of a spec are never given back by Node: without a limit a worker grows to gigabytes and crawls.
  workerIdleMemoryLimit: '1500MB',
  testSequencer: './scripts/lib/longest-first.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.{ts,tsx}', '<rootDir>/test/architecture/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.db\\.spec\\.tsx?$', '/node_modules/'],
    },
    {
      ...shared,
      displayName: 'db',
      testMatch: ['<rootDir>/libs/**/*.db.spec.{ts,tsx}', '<rootDir>/test/{medium,contract,e2e}/**/*.spec.{ts,tsx}'],
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.{ts,tsx}'] },
  ],
};
