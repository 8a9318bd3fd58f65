import type { z } from 'zod'
import type { Invoerfout } from './probleem.ts'

const soorten: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  object: 'een object',
  array: 'een lijst',
}
const vormen: Record<string, string> = {
  uuid: 'Dit is geen UUID.',
  date: 'Schrijf een datum als 2026-11-23.',
}

/** Every problem at once, in Dutch, with where it is (API Design Rules, error-handling/all-errors). */
export function invoerfouten(issues: readonly z.core.$ZodIssue[], waar: Invoerfout['in']): Invoerfout[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [fout(issue.path, waar, issue.code, tekstVan(issue))]
    return issue.keys.map((sleutel) =>
      fout([...issue.path, sleutel], waar, issue.code, 'Dit veld bestaat hier niet.'),
    )
  })
}

function fout(pad: readonly PropertyKey[], waar: Invoerfout['in'], code: string, detail: string): Invoerfout {
  const pointer = waar === 'body' ? alsPointer(pad) : String(pad[0] ?? '')
  return { in: waar, pointer, code: code.replaceAll('_', '-'), detail }
}

/** RFC 6901, as a URI fragment. */
export function alsPointer(pad: readonly PropertyKey[]): string {
  return `#${pad.map((deel) => `/${encodeURIComponent(String(deel).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`
}

function tekstVan(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return issue.input === undefined && issue.path.length > 0
      ? 'Dit veld is verplicht.'
      : `Dit moet ${soorten[issue.expected] ?? issue.expected} zijn.`
  if (issue.code === 'too_big')
    return issue.origin === 'string'
      ? `Dit is te lang. Hier passen ${issue.maximum} tekens.`
      : `Dit is te groot; het hoogste is ${issue.maximum}.`
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? 'Dit mag niet leeg zijn.'
      : `Dit is te klein; het laagste is ${issue.minimum}.`
  if (issue.code === 'invalid_value') return `Kies uit: ${issue.values.join(', ')}.`
  if (issue.code === 'invalid_union')
    return `Kies uit: ${((issue as { options?: unknown[] }).options ?? []).join(', ')}.`
  if (issue.code === 'invalid_format') return vormen[issue.format] ?? issue.message
  return issue.code === 'custom' ? issue.message : 'Dit klopt niet.'
}
