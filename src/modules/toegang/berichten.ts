import type { Bericht } from '../../platform/mail/index.ts'

/** What every mail ends with. */
export const slot = `
Een mail van Baken zegt nooit waar het over gaat. U kunt deze mail niet beantwoorden.
`

/** Every mail that is the same for everybody: no name, no dossier, no desk, no code, no link. */
export const berichten = {
  'nieuw-toestel': {
    onderwerp: 'Inloggen op een nieuw toestel',
    tekst: `Goedendag,

Er is met uw account ingelogd op een toestel dat Baken nog niet kende.

Was u dat? Dan hoeft u niets te doen.
Was u dat niet? Beëindig de sessie en bel uw beheerder.

U kunt deze mail niet beantwoorden.
`,
  },
  inlogmiddel: {
    onderwerp: 'Er is iets veranderd aan hoe u inlogt',
    tekst: `Goedendag,

Er is iets veranderd aan de manier waarop u in Baken inlogt.

Deed u dat zelf? Dan hoeft u niets te doen.
Deed u dat niet? Bel dan meteen uw beheerder.

U kunt deze mail niet beantwoorden.
`,
  },
  vervanging: {
    onderwerp: 'Vervanging in Baken',
    tekst: `Goedendag,

Er is in Baken iets veranderd aan een vervanging waar u bij hoort.

Log in om te zien wat. Klopt het niet? Bel uw beheerder.

U kunt deze mail niet beantwoorden.
`,
  },
  bezetting: {
    onderwerp: 'Er is werk voor u in Baken',
    tekst: `Goedendag,

In Baken staat een alarm voor u klaar.

Log in en kijk bij Bezetting.

U kunt deze mail niet beantwoorden.
`,
  },
  herstellink: {
    onderwerp: 'Een herstellink voor uw account',
    tekst: `Goedendag,

Een beheerder gaf een link waarmee u weer in uw account kunt.

Vroeg u daarom? Dan hoeft u niets te doen.
Vroeg u dat niet? Bel dan meteen uw beheerder of uw functionaris gegevensbescherming.

U kunt deze mail niet beantwoorden.
`,
  },
  nakijken: {
    onderwerp: 'Er wacht iets op u in Baken',
    tekst: `Goedendag,

In Baken wacht iets dat u moet nakijken. Log in om te zien wat.
${slot}`,
  },
  nieuw: {
    onderwerp: 'Er is iets nieuws in Baken',
    tekst: `Goedendag,

Er is iets nieuws voor u in Baken. Log in om het te lezen.
${slot}`,
  },
  ongelezen: {
    onderwerp: 'Er ligt iets te lang ongelezen in Baken',
    tekst: `Goedendag,

In Baken ligt iets dat te lang niet is gelezen. Log in, of vraag een collega om te kijken.
${slot}`,
  },
} as const satisfies Record<string, Bericht>

export type Berichtsoort = keyof typeof berichten
