const namen: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€', hellip: '…' },
  ...{ eacute: 'é', egrave: 'è', euml: 'ë', iuml: 'ï', ouml: 'ö', uuml: 'ü', aacute: 'á', ccedil: 'ç' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—' },
}

/**
 * The words of an HTML mail, for a person to read and correct. Not a filter: what comes out is shown as text and nothing
 * else, so that a tag that slips through is only ugly.
 */
export function htmlAlsTekst(html: string): string {
  // No part looks back or ahead over another "<": a mail of ten million of them takes no longer than one of words.
  return html
    .replace(/<!--[\s\S]*?(-->|$)/g, ' ')
    .replace(/<(style|script|head|title)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<\/?(p|div|tr|li|ul|ol|table|h[1-6]|blockquote)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (heel, naam: string) => teken(naam) ?? heel)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function teken(naam: string): string | undefined {
  if (!naam.startsWith('#')) return namen[naam.toLowerCase()]
  const nummer = /^#x/i.test(naam) ? Number.parseInt(naam.slice(2), 16) : Number(naam.slice(1))
  return nummer > 0 && nummer <= 0x10ffff ? String.fromCodePoint(nummer) : undefined
}
