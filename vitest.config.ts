import { defineConfig } from "vitest/config";

/** `suite` is the product; `package` looks at what `npm run build` made, so it needs a build first. */
export default defineConfig({
  test: {
    // Nothing here keeps state, so that files may share what they import; and every core works, where
    // one is left idle by default.
    isolate: false,
    pool: "threads",
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "suite",
          include: ["test/**/*.test.ts"],
          exclude: ["test/package/**"],
          setupFiles: ["test/support/property-settings.ts"],
          // Property tests decide many thousands of cases; a busy machine is not a failure.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
