import { DomainError } from '../../../kernel/errors.ts'
import { nieuwToken } from '../../../platform/crypto/index.ts'
import { actie, page, type Verzoek, type Webroute } from '../../../web/page.ts'
import { bekijkLijst } from './bekijk-lijst.ts'
import { type Blad, Bladfout, hoogstensBytes } from './blad.ts'
import { type Indeling, keuzezegel, raadIndeling } from './kolommen.ts'
import { leesBlad } from './lees-blad.ts'
import { legLijstKlaar, lijstkoekje, openLijst, vergeetLijst } from './lijst.ts'
import { Nakijken } from './nakijken.view.tsx'
import { neemLijstOver } from './neem-lijst-over.ts'
import { kiesSchema, type Nakijkinvoer, nakijkSchema } from './overnemen.schema.ts'
import { Gedaan, Kies } from './overnemen.view.tsx'

const overnemen = {
  recht: 'over te nemen lijst:toevoegen',
  doel: 'overnemen',
  verwerking: 'register.lijst-kiezen',
} as const
const pad = '/register/overnemen'
const verlopen = 'Baken heeft deze lijst niet meer. Hij blijft een uur bewaard. Kies hem opnieuw.'
const geenWoorden = { vormen: {}, uitkomsten: {} }

const kies = page(pad, {
  ...overnemen,
  spoor: 'geen',
  antwoord: async ({ omgeving }) => ({ pagina: <Kies omgeving={omgeving} /> }),
})

/** Reads the file in memory; it is kept sealed for an hour, under a key in this browser. */
const lezen = actie(pad, {
  ...overnemen,
  verwerking: 'register.lijst-lezen',
  bestand: { veld: 'lijst', maximaal: hoogstensBytes + 10_000 },
  schema: kiesSchema,
  antwoord: async (verzoek) => {
    const { omgeving, bestand } = verzoek
    const blad = await gelezen(bestand?.bytes)
    if ('fout' in blad) return { pagina: <Kies omgeving={omgeving} fout={blad.fout} />, status: 400 }
    const token = nieuwToken()
    const indeling = raadIndeling(blad.kop)
    const { lijst, proef } = await verzoek.werk({}, async (ctx) => ({
      lijst: await legLijstKlaar(ctx, blad, token),
      proef: await bekijkLijst(ctx, blad, indeling, geenWoorden),
    }))
    const gekozen = { lijst, indeling, woordkeus: geenWoorden }
    return {
      pagina: <Nakijken omgeving={omgeving} blad={blad} proef={proef} {...gekozen} />,
      koekjes: [{ naam: lijstkoekje, waarde: token }],
    }
  },
  bij: kies,
})

async function gelezen(bytes: Uint8Array | undefined): Promise<Blad | { fout: string }> {
  if (!bytes) return { fout: 'Kies een bestand.' }
  try {
    return await leesBlad(bytes)
  } catch (fout) {
    if (fout instanceof Bladfout) return { fout: fout.message }
    throw fout
  }
}

/** Looks through the list once more with other choices, or takes it over as it was shown. */
const nakijken = actie(`${pad}/nakijken`, {
  ...overnemen,
  verwerking: 'register.lijst-overnemen',
  schema: nakijkSchema,
  antwoord: async (verzoek) => {
    const { invoer, omgeving } = verzoek
    const token = verzoek.koekje(lijstkoekje)
    const blad = await verzoek.werk({ spoor: 'geen' }, (ctx) => openLijst(ctx, invoer.lijst, token))
    if (!blad) return { pagina: <Kies omgeving={omgeving} fout={verlopen} />, status: 409 }
    const past = passend(invoer.indeling, blad)
    const zoGezien = invoer.gezien === keuzezegel(past, invoer.woordkeus)
    if (invoer.wat === 'overnemen' && zoGezien) {
      const gedaan = await neemOver(verzoek, blad, past)
      if (gedaan) return { pagina: <Gedaan omgeving={omgeving} {...gedaan} />, koekjes: [vergeetLijst] }
    }
    const proef = await verzoek.werk({}, (ctx) => bekijkLijst(ctx, blad, past, invoer.woordkeus))
    const gekozen = { lijst: invoer.lijst, indeling: past, woordkeus: invoer.woordkeus }
    const status = invoer.wat === 'overnemen' ? 400 : 200
    return { pagina: <Nakijken omgeving={omgeving} blad={blad} proef={proef} {...gekozen} />, status }
  },
  bij: kies,
})

/** `null` when the list turned out not to be ready: then nothing of it was stored. */
async function neemOver({ invoer, werk }: Verzoek<Nakijkinvoer>, blad: Blad, indeling: Indeling) {
  try {
    return await werk({}, (ctx) => neemLijstOver(ctx, invoer.lijst, blad, indeling, invoer.woordkeus))
  } catch (fout) {
    if (fout instanceof DomainError && fout.code === 'problemen') return null
    throw fout
  }
}

function passend(indeling: Indeling, { kop }: Blad): Indeling {
  return Object.fromEntries(Object.entries(indeling).filter(([, plek]) => plek < kop.length))
}

/** The way from the list that a municipality kept itself. */
export const overneemRoutes: Webroute[] = [kies, lezen, nakijken]
