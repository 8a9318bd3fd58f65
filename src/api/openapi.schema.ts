import { z } from 'zod'

/** A zod schema as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
export function jsonSchema(schema: z.ZodType<unknown>, kant: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: kant, unrepresentable: 'any' })
  return rest
}

/** What an answer that is no success holds (RFC 9457), for the document and for the tests. */
export const probleemSchema = z.object({
  type: z.string().meta({ description: 'Altijd about:blank; kijk naar code.' }),
  title: z.string().meta({ description: 'Wat er mis is, in een paar woorden.' }),
  status: z.number().int().meta({ description: 'De HTTP-status.' }),
  code: z.string().meta({ description: 'Een vast woord voor deze fout.' }),
  detail: z.string().meta({ description: 'Wat u eraan kunt doen.' }),
  errors: z
    .array(
      z.object({
        in: z.enum(['body', 'header', 'path']).meta({ description: 'Waar het staat.' }),
        pointer: z.string().meta({
          description: 'JSON-pointer (RFC 6901) naar het veld, of de naam van de kop of de parameter.',
        }),
        code: z.string().meta({ description: 'Een vast woord voor dit probleem.' }),
        detail: z.string().meta({ description: 'Wat er mis is met dit veld.' }),
      }),
    )
    .optional()
    .meta({ description: 'Alles wat er mis is, in een keer.' }),
})
