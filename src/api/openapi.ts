import { apiversie } from './monteer.ts'
import { jsonSchema, probleemSchema } from './openapi.schema.ts'
import type { Apiroute } from './route.ts'

export type Contact = Readonly<{ name: string; email?: string; url?: string }>
type Deel = Record<string, unknown>
type Uitgelegd = Apiroute & { uitleg: NonNullable<Apiroute['uitleg']> }

const kop = {
  'API-Version': {
    description: 'De volledige versie van de API.',
    schema: { type: 'string', example: apiversie },
  },
}

const fouten: Record<string, string> = {
  400: 'De invoer klopt niet. In errors staat alles wat er mis is.',
  401: 'Er is geen geldig token meegestuurd.',
  403: 'De koppeling heeft hiervoor geen scope.',
  404: 'Dit bestaat niet, of u mag het niet zien. Het verschil is niet te zien.',
  409: 'Deze Idempotency-Key is al gebruikt voor een ander bericht.',
  413: 'Het bericht is te groot.',
  415: 'Het bericht is geen JSON.',
  503: 'Baken kan nu niets opslaan. Probeer het straks nog een keer, met dezelfde sleutel.',
}

/** The OpenAPI 3.1 document of the routes that explain themselves, from the same schemas that read and write. */
export function openapi(
  routes: readonly Apiroute[],
  { contact, adres, scopes }: { contact: Contact; adres: string; scopes: Readonly<Record<string, string>> },
): Deel {
  const uitgelegd = routes.filter((route): route is Uitgelegd => route.uitleg !== undefined)
  const paden = Map.groupBy(uitgelegd, (route) => route.pad.replace(/^\/v1/, '').replace(/:(\w+)/g, '{$1}'))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Baken: meldingen',
      version: apiversie,
      description:
        'Met deze API sturen partners, de Landelijke Aanpak Adreskwaliteit en Meld Misdaad Anoniem meldingen aan een gemeente. Meldingen lezen kan niet.',
      contact,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${adres}/v1` }],
    tags: [{ name: 'meldingen', description: 'Wat er bij een gemeente binnenkomt.' }],
    paths: Object.fromEntries([...paden].map(([pad, hier]) => [pad, alsPad(hier)])),
    components: {
      schemas: {
        Probleem: jsonSchema(probleemSchema, 'output'),
        ...Object.fromEntries(uitgelegd.flatMap(schemasVan)),
      },
      securitySchemes: {
        oauth2: {
          type: 'oauth2',
          description: 'OAuth 2.0 met client credentials (RFC 6749, 4.4).',
          flows: { clientCredentials: { tokenUrl: `${adres}/v1/oauth/token`, scopes } },
        },
      },
    },
  }
}

function schemasVan({ uitleg, input, output, lees }: Uitgelegd): [string, Deel][] {
  const uit: [string, Deel] = [uitleg.uit, jsonSchema(output, 'output')]
  return lees === 'json' ? [[`${uitleg.uit}Verzoek`, jsonSchema(input, 'input')], uit] : [uit]
}

function alsPad(routes: readonly Uitgelegd[]): Deel {
  return Object.fromEntries(routes.map((route) => [route.methode.toLowerCase(), alsOperatie(route)]))
}

function alsOperatie(route: Uitgelegd): Deel {
  const { uitleg, scope, lees, eenmalig, pad } = route
  const parameters = [...padparameters(pad), ...(eenmalig ? [sleutel] : [])]
  const statussen = lees === 'json' ? [400, 401, 403, 409, 413, 415, 503] : [400, 401, 403, 404, 503]
  return {
    operationId: uitleg.naam,
    summary: uitleg.kort,
    description: uitleg.lang,
    tags: ['meldingen'],
    security: scope.map((een) => ({ oauth2: [een] })),
    ...(parameters.length > 0 && { parameters }),
    ...(lees === 'json' && { requestBody: { required: true, content: json(`${uitleg.uit}Verzoek`) } }),
    responses: {
      [uitleg.status]: {
        description: uitleg.kort,
        headers: { ...kop, ...(uitleg.status === 201 && { Location: plek }) },
        content: json(uitleg.uit),
      },
      ...Object.fromEntries(statussen.map((status) => [status, alsFoutantwoord(status)])),
    },
  }
}

function padparameters(pad: string): Deel[] {
  return [...pad.matchAll(/:(\w+)/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
    description: 'Het nummer dat u bij het versturen terugkreeg.',
  }))
}

const sleutel = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Een eigen, willekeurige sleutel voor dit bericht, zoals een UUID. Stuurt u hetzelfde nog een keer met dezelfde sleutel, dan krijgt u hetzelfde antwoord en is er een melding. Een dag geldig.',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
}
const plek = {
  description: 'Waar u kunt opvragen hoe het ermee staat.',
  schema: { type: 'string', format: 'uri-reference' },
}

function json(naam: string): Deel {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${naam}` } } }
}

function alsFoutantwoord(status: number): Deel {
  return {
    description: fouten[status],
    headers: kop,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
  }
}
