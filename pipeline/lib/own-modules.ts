/**
 * Where the program's own modules are is what their imports say, to the ending: nothing is to be looked for. Without this the runtime asks
 * the disk several times for each of some seven hundred.
 */
import * as module from 'node:module';

/** Own imports below the folder `home` are taken as they are written. A runtime that knows no hooks looks for them as ever. */
export function findOwnModulesAtOnce(home: URL): void {
  if (!('registerHooks' in module)) return;
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const format = ending === '.ts' ? 'module-typescript' : 'module';
  module.registerHooks({
    resolve(specifier, context, next) {
      const { parentURL } = context;
      const isOwn =
        specifier.startsWith('.') && specifier.endsWith(ending) && parentURL?.startsWith(home.href);
      if (!isOwn) return next(specifier, context);
      return { url: new URL(specifier, parentURL).href, format, shortCircuit: true };
    },
  });
}
