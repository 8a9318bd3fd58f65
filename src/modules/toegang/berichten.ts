import type { Bericht } from '../../platform/mail/index.ts'

/** Every mail that Baken sends. The same for everybody: no name, no dossier, no code, no link. */
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
} as const satisfies Record<string, Bericht>

export type Berichtsoort = keyof typeof berichten
