/** What `--help` prints: all verbs, or one with its options and exit codes, in the language asked for. */
import { spoken } from '../spoken.ts';
import { say } from './terminal.ts';
import type { OptionSpec, Verb } from './verb.ts';
import { verbs } from './verbs.ts';

const VERB_WIDTH = 12;
const OPTION_WIDTH = 18;

/** Terminals give a Chinese character two columns. */
const wide = /\p{Script=Han}/gu;

export function helpOnAll(): void {
  const t = spoken();
  say(t('cli:help.title'));
  for (const verb of verbs) say(`  ${verb.name.padEnd(VERB_WIDTH)}${t(`cli:verbs.${verb.name}.about`)}`);
  say(`\n${t('cli:help.more')}`);
  say(`\n${t('cli:help.exit_codes')}`);
}

/** A verb that takes more than options has a label that says where they stand. */
export function helpOn({ name, options }: Verb): void {
  const t = spoken();
  const face = Object.entries(options).map(faceInUsage).join(' ');
  const key = `cli:verbs.${name}.usage`;
  const usage = t.has(key) ? t(key, { options: face }) : `${name} ${face}`;
  say(t('cli:help.usage', { usage }));
  say(`\n${t(`cli:verbs.${name}.about`)}\n`);
  say(t('cli:help.options'));
  for (const [option, spec] of Object.entries(options)) say(optionLine(option, spec));
  say(optionLine('lang', { type: 'string' }));
  say(optionLine('help', { type: 'boolean' }));
  say(`\n${t('cli:help.exit_codes')}`);
}

function faceOf(option: string, { type }: OptionSpec): string {
  return type === 'string' ? `--${option} ${spoken()(`cli:options.${option}.value`)}` : `--${option}`;
}

function faceInUsage([option, spec]: [string, OptionSpec]): string {
  return `[${faceOf(option, spec)}]`;
}

/** `  --raw FOLDER   the corpus (default: raw)` */
function optionLine(option: string, spec: OptionSpec): string {
  const t = spoken();
  const about = t(`cli:options.${option}.about`);
  const standard = spec.default === undefined ? '' : t('cli:help.default', { value: spec.default });
  return `  ${padded(faceOf(option, spec))} ${about}${standard}`;
}

function padded(face: string): string {
  const columns = face.length + (face.match(wide)?.length ?? 0);
  return face + ' '.repeat(Math.max(0, OPTION_WIDTH - columns));
}
