import { Argument, type Command } from 'commander';
import { deliveryHelpTexts } from '../core/texts/delivery-help.ts';
import { type CommandHelp, operatorHelpTexts } from '../core/texts/operator-help.ts';
import { runDeliveryCancel, runDeliveryRetry, runDeliveryStatus } from './delivery-commands.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

/** The commands for what goes out: `delivery status|retry|cancel`; `end` gets a command's exit code. */
export function addDeliveryCommands(
  program: Command,
  context: OperatorContext,
  end: (exitCode: ExitCode) => void,
): void {
  const texts = deliveryHelpTexts[context.language];
  const { help } = operatorHelpTexts[context.language];
  const describe = (parent: Command, name: string, { usage, summary, details }: CommandHelp) =>
    parent.command(name).usage(usage).summary(summary).description(`${summary} ${details}`.trim());
  const stream = () => new Argument(`<${texts.stream.name}>`, texts.stream.description);
  const delivery = describe(program, 'delivery', texts.all).helpCommand(help.commandTerm, help.command);

  describe(delivery, 'status', texts.status)
    .addArgument(new Argument(`[${texts.stream.name}]`, texts.stream.description))
    .action(async (streamId?: string) => end(await runDeliveryStatus(streamId ?? null, context)));
  describe(delivery, 'retry', texts.retry)
    .addArgument(stream())
    .option('--unknown', texts.retry.unknown)
    .action(async (streamId: string, { unknown = false }: { readonly unknown?: boolean }) =>
      end(await runDeliveryRetry({ streamId, unknown }, context)),
    );
  describe(delivery, 'cancel', texts.cancel)
    .addArgument(stream())
    .action(async (streamId: string) => end(await runDeliveryCancel(streamId, context)));
}
