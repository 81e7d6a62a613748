import { isSafeLink } from "@second-story/domain/prose-schema.ts";
import { InputRule } from "@tiptap/core";
import { Link } from "@tiptap/extension-link";

/** Links to web and mail addresses only, opened beside the page; `[words](address)` makes one while typing. */
export const safeLink = Link.extend({
  addAttributes() {
    return { href: { default: null } };
  },
  addInputRules() {
    return [
      new InputRule({
        find: /\[([^\]]+)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\)$/u,
        handler: ({ state, range, match }) => {
          const [, words, href] = match;
          if (words === undefined || !isSafeLink(href)) return;
          state.tr
            .replaceWith(
              range.from,
              range.to,
              state.schema.text(words, [this.type.create({ href })]),
            )
            .removeStoredMark(this.type);
        },
      }),
    ];
  },
}).configure({
  openOnClick: false,
  isAllowedUri: (uri) => isSafeLink(uri),
  // "api.py" and "readme.md" are files in what is written here, not addresses in Paraguay and Moldova.
  shouldAutoLink: (uri) => isSafeLink(uri),
  HTMLAttributes: { rel: "noopener noreferrer nofollow", target: "_blank" },
});
