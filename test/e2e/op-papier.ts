import { sessiekoekje } from '../../src/web/diensten.ts'
import { type Bestand, Papier } from '../papier.ts'
import { type Huis, maakToken } from './huis.ts'
import { antwoorden, codeOp } from './meldpad.ts'

/** Somebody with a role who is in, on the page that she begins with, without a word about how. */
export async function binnenOpPapier(huis: Huis, rol: string, gemeente = 'Waterveen'): Promise<Papier> {
  const waarde = await maakToken(huis, rol, gemeente)
  const blad = new Papier(huis.adres, { naam: sessiekoekje, waarde })
  await blad.naar('/')
  return blad
}

type Velden = Readonly<Record<string, string>>

/** Goes the whole way of the public form, past `bijElke` on each page; gives the code of the receipt. */
export async function meldOpPapier(
  blad: Papier,
  anders: Readonly<Record<string, Velden>>,
  {
    bestand,
    bijElke = async () => {},
  }: { bestand?: Bestand; bijElke?: (blad: Papier) => Promise<void> } = {},
): Promise<string> {
  const velden: Record<string, Velden> = { ...antwoorden, ...anders }
  await blad.naar('/melden')
  await blad.druk('Begin met melden')
  while (blad.pad !== '/melden/controle') {
    await bijElke(blad)
    for (const [naam, waarde] of Object.entries(velden[blad.pad.replace('/melden/', '')] ?? {})) {
      const keuze = `input[type=radio][name="${naam}"][value="${waarde}"]`
      if (blad.zoek(keuze).length > 0) blad.vink(keuze)
      else if (waarde) blad.vul(`[name="${naam}"]`, waarde)
    }
    if (bestand && blad.pad === '/melden/bestand') blad.legBij('#bestand', bestand)
    await blad.druk('Verder')
  }
  await bijElke(blad)
  await blad.druk(/^Verstu/)
  return codeOp(blad)
}

/** Opens the conversation of this code. */
export async function leesVervolgOpPapier(blad: Papier, code: string): Promise<void> {
  await blad.naar('/melden/vervolg?taal=nl')
  blad.vul('#code', code)
  await blad.verstuur(blad.zoek('main form').first())
}
