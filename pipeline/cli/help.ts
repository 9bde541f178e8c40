/** What `--help` prints: all verbs, or one with its options and exit codes, in the language asked for. */
import { spoken } from '../spoken.ts';
import { padded, widthOf } from './columns.ts';
import { say } from './terminal.ts';
import type { OptionSpec, Verb } from './verb.ts';
import { verbs } from './verbs.ts';

const VERB_WIDTH = 12;
const LEAST_OPTION_WIDTH = 18;

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
  const shown: [string, OptionSpec][] = [
    ...Object.entries(options),
    ['lang', { type: 'string' }],
    ['help', { type: 'boolean' }],
  ];
  const width = Math.max(LEAST_OPTION_WIDTH, ...shown.map((option) => widthOf(faceOf(...option))));
  for (const [option, spec] of shown) say(optionLine(option, spec, width));
  say(`\n${t('cli:help.exit_codes')}`);
}

function faceOf(option: string, { type }: OptionSpec): string {
  return type === 'string' ? `--${option} ${spoken()(`cli:options.${option}.value`)}` : `--${option}`;
}

function faceInUsage([option, spec]: [string, OptionSpec]): string {
  return `[${faceOf(option, spec)}]`;
}

/** `  --raw FOLDER   the corpus (default: raw)` */
function optionLine(option: string, spec: OptionSpec, width: number): string {
  const t = spoken();
  const about = t(`cli:options.${option}.about`);
  const standard = spec.default === undefined ? '' : t('cli:help.default', { value: spec.default });
  return `  ${padded(faceOf(option, spec), width)} ${about}${standard}`;
}
