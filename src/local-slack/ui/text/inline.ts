/** What may stand in a line of text, whichever of Slack's three notations it came from. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'bold' | 'italic' | 'strike' | 'underline';
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'code' | 'color'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'user' | 'channel'; readonly id: string }
  | { readonly kind: 'broadcast'; readonly range: string }
  | {
      readonly kind: 'date';
      readonly timestamp: number;
      readonly format: string;
      readonly url: string;
      readonly fallback: string;
    };

/** A paragraph-sized piece of text. */
export type TextPart =
  | { readonly kind: 'paragraph' | 'quote'; readonly children: readonly Inline[] }
  | { readonly kind: 'preformatted'; readonly text: string };
