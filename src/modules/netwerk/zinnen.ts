import type { z } from 'zod'

type Melding = z.core.$ZodRawIssue

const soorten: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep sleutels',
}

/** What zod found, as a Dutch sentence. A text that a schema gives itself goes first. */
export function zodZin(melding: Melding): string {
  if (melding.input === undefined && melding.code !== 'unrecognized_keys') return 'dit ontbreekt'
  switch (melding.code) {
    case 'invalid_type':
      if (melding.expected === 'string' && typeof melding.input !== 'object')
        return 'moet tekst zijn; zet het tussen aanhalingstekens'
      return `moet ${soorten[melding.expected] ?? melding.expected} zijn`
    case 'invalid_value':
      return `kies uit: ${melding.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return 'deze sleutel kennen we niet'
    case 'invalid_key':
      return melding.issues[0]?.message ?? 'deze sleutel klopt niet'
    default:
      return 'deze waarde klopt niet'
  }
}
