import { expect } from 'vitest'
import { type Wandeling, woord, woordInAdres, zonderFout } from './wandeling.ts'

/** A name for a session, an address for mail, and a text that was sent when the session had run out. */
export async function doorloopSessies({ huis, was, binnen, stuur }: Wandeling): Promise<void> {
  const bo = await binnen('medewerker')
  await bo.naar('/mijn-sessies')
  await bo.volg('main a[href$="/naam"]')
  await stuur(bo)
  await bo.naar('/mijn-sessies/mailadres')
  bo.vul('#mailadres', `${woordInAdres}@example.nl`)
  await bo.druk('Mailadres opslaan')
  expect(bo.pad).toBe('/mijn-sessies')
  was('/mijn-sessies/mailadres')
  await bo.naar('/intern/melden?functie=balie')
  bo.vul('#wat', `Bewaar ${woord} voor mij`)
  huis.klok.nu = new Date(huis.klok.nu.getTime() + 31 * 60_000)
  await bo.druk('Versturen')
  expect(bo.tekst()).toContain('Baken bewaart hem voor u')
}

/** Whom an invitation is for, one at a time and in a list. */
export async function doorloopAccounts({ was, binnen }: Wandeling): Promise<void> {
  const henk = await binnen('beheerder')
  await henk.naar('/accounts/uitnodigen')
  henk.vul('#naam', `Iemand ${woord}`)
  henk.kies('#organisatie', 1)
  henk.vink('input[name=rol][value=medewerker]')
  await henk.druk('Maak de link')
  await henk.naar('/accounts/importeren')
  henk.vul('#lijst', `naam;organisatie;rollen\nNog ${woord};gemeente-zutphen;medewerker`)
  await henk.druk(/^Bekijk/)
  expect(henk.tekst()).toContain(woord)
  await henk.druk(/^Maak/)
  await henk.naar('/accounts/uitnodigingen')
  expect(henk.tekst()).toContain(`Nog ${woord}`)
  was('/accounts/uitnodigen', '/accounts/importeren', '/accounts/importeren/bevestigen')
}

/** A list of before, looked through and taken over; and a reason to take the register along, and the archive. */
export async function doorloopRegister({ was, binnen }: Wandeling): Promise<void> {
  const anna = await binnen('aandachtsfunctionaris')
  await anna.naar('/register/overnemen')
  const rijen = [
    `1-11-2026;Kijk naar ${woord};${woord};;${woord}`,
    `1-11-2026;Zie ${woord};${woord};doorverwezen;${woord}`,
  ]
  const buffer = Buffer.from(['Datum;Tekst;Plaats;Uitkomst;Bron', ...rijen].join('\n'))
  anna.legBij('#lijst', { name: `${woord}.csv`, mimeType: 'text/csv', buffer })
  await anna.druk('Kijk de lijst na')
  await anna.druk(/^Neem 2 regels over/)
  expect(anna.tekst('h1')).toBe('De lijst is overgenomen')
  for (const pad of ['/register/uitvoer', '/archief']) {
    await anna.naar(pad)
    anna.vul('#reden', `Wij gaan weg, om ${woord} en meer.`)
    await anna.verstuur(anna.zoek('main form[method=post]').last())
    zonderFout(anna)
    was(pad)
  }
  was('/register/overnemen', '/register/overnemen/nakijken')
}

/** What is seen in the municipality, in two versions of which one is erased. */
export async function doorloopFenomeenbeeld({ was, binnen }: Wandeling): Promise<void> {
  const anna = await binnen('aandachtsfunctionaris')
  const pad = '/fenomeenbeeld/regel?vorm=arbeidsuitbuiting&plek=woning'
  for (const erbij of ['', ' en meer']) {
    await anna.naar(pad)
    anna.vul('#tekst', `Wij zien ${woord}${erbij}`)
    await anna.druk('Opslaan')
    expect(anna.tekst()).toContain(`Wij zien ${woord}${erbij}`)
  }
  await anna.naar(pad)
  await anna.druk('Wis versie 2')
  expect(anna.tekst()).toContain('Versie 2: gewist')
  was('/fenomeenbeeld/regel', '/fenomeenbeeld/wissen')
}
