import type { TemplateName } from '../core/card-content.ts';

/** A card that cannot be made: a fault of the bot, never of who asked. */
export class CardError extends Error {
  readonly code: 'data-not-as-declared' | 'template-not-filled' | 'too-large';
  readonly template: TemplateName;

  constructor(code: CardError['code'], template: TemplateName, options?: ErrorOptions) {
    super(`Card ${template}: ${code}`, options);
    this.name = 'CardError';
    this.code = code;
    this.template = template;
  }
}
