import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { alsEigenaar, eigenTesthuis, testhuis } from '../../../test/gemeente.ts'
import { type Inloghuis, inloghuis } from '../../../test/inlog.ts'
import { wachtzin } from '../../../test/wachtzin.ts'
import { startJobs } from '../../platform/jobs/jobs.ts'
import { maakVerstuur } from '../../platform/mail/index.ts'
import { klussen } from '../../taken.ts'
import { nieuwToestel } from './meld-nieuw-toestel.ts'
import { accountContext } from './sessie.ts'

eigenTesthuis()

const opruimen: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stap of opruimen.splice(0).reverse()) await stap()
})

async function mailserver(poort = 0) {
  const binnen: string[] = []
  let wacht: (() => void) | undefined
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onData: (stroom, { envelope }, klaar) => {
      let ruw = ''
      stroom.on('data', (deel: Buffer) => {
        ruw += deel
      })
      stroom.on('end', () => {
        binnen.push(`${envelope.rcptTo[0]!.address}\n${ruw}`)
        klaar()
        wacht?.()
      })
    },
  })
  await new Promise<void>((klaar) => server.listen(poort, '127.0.0.1', klaar))
  opruimen.push(() => new Promise((klaar) => server.close(() => klaar())))
  const eerste = () => (binnen.length > 0 ? Promise.resolve() : new Promise<void>((klaar) => (wacht = klaar)))
  return { binnen, eerste, poort: (server.server.address() as AddressInfo).port }
}

async function metMailadres() {
  const huis = await inloghuis()
  const lena = await huis.persoon('aandachtsfunctionaris')
  const wie = await huis.logIn(lena)
  await wie.stuur('/mijn-sessies/mailadres', { mailadres: 'lena@example.nl' })
  // Signing in has put its own notice there already, once per new browser.
  await alsEigenaar("delete from pgboss.job where name = 'mail'", [])
  const meld = () =>
    huis.unitOfWork(
      accountContext({ id: lena.id, gemeenteId: null }, { verwerking: 'test', now: huis.klok.nu }),
      (tx) => nieuwToestel(tx, lena.id),
    )
  return { huis, lena, wie, meld }
}

async function start(huis: Inloghuis, poort: number | null) {
  const { appUrl } = await testhuis()
  const log: string[] = []
  const instelling = poort === null ? null : { smtp: `smtp://127.0.0.1:${poort}`, van: 'baken@example.nl' }
  const verstuur = maakVerstuur(instelling, (regel) => log.push(regel))
  const post = { verstuur, scan: null, adres: 'https://baken.example.nl' }
  const gauw = klussen(huis.unitOfWork, () => huis.klok.nu, post).map((klus) => ({ ...klus, elke: 0.5 }))
  const jobs = await startJobs(appUrl, [], (regel) => log.push(regel), gauw)
  opruimen.push(() => jobs.stop())
  return log
}

describe('inloggen op een nieuw toestel', () => {
  test('zet een mail klaar in dezelfde transactie, met alleen een id, en schrijft een regel in het logboek', async () => {
    const { lena, meld } = await metMailadres()
    await meld()
    const jobs = await alsEigenaar(
      "select * from pgboss.job where name = 'mail' and data ->> 'accountId' = $1",
      [lena.id],
    )
    expect(jobs.map(({ data, state }) => ({ data, state }))).toEqual([
      { data: { soort: 'nieuw-toestel', accountId: lena.id }, state: 'created' },
    ])
    expect(jobs[0]).toMatchObject({ retry_limit: 20, retry_backoff: true, policy: 'standard' })
    const regels = await alsEigenaar(
      "select * from logboek.regel where verwerking = 'toegang.nieuw-toestel' and actor_id = $1",
      [lena.id],
    )
    // One of the signing in itself.
    expect(regels).toHaveLength(2)
  })

  test('zonder commit geen mail en geen regel', async () => {
    const { huis, lena } = await metMailadres()
    const mislukt = huis.unitOfWork(
      accountContext({ id: lena.id, gemeenteId: null }, { verwerking: 'test', now: huis.klok.nu }),
      async (tx) => {
        await nieuwToestel(tx, lena.id)
        throw new Error('toch niet')
      },
    )
    await expect(mislukt).rejects.toThrow('toch niet')
    expect(await alsEigenaar("select 1 from pgboss.job where data ->> 'accountId' = $1", [lena.id])).toEqual(
      [],
    )
  })

  test('de mail komt aan en zegt niets over wie, welk dossier of waar', async () => {
    const { huis, lena, meld } = await metMailadres()
    const server = await mailserver()
    await meld()
    await start(huis, server.poort)
    await server.eerste()
    expect(server.binnen).toHaveLength(1)
    const [mail] = server.binnen as [string]
    expect(mail.startsWith('lena@example.nl\n')).toBe(true)
    expect(mail).toContain('een toestel dat Baken nog niet')
    // A Message-ID is random, and may hold six digits in a row.
    expect(mail.replace(/^Message-ID:.*$/m, '')).not.toMatch(/https?:|Test aandacht|\d{6}/)
    for (const geheim of [lena.id, huis.gemeente.code, lena.inlognaam]) expect(mail).not.toContain(geheim)
  })

  test('is de mailserver weg, dan blijft de mail wachten, zonder adres erbij, en komt aan als hij terug is', async () => {
    const { huis, lena, meld } = await metMailadres()
    const eerst = await mailserver()
    await opruimen.pop()!()
    await meld()
    await start(huis, eerst.poort)
    const job = async () =>
      (
        await alsEigenaar(
          "select state, output, start_after from pgboss.job where data ->> 'accountId' = $1",
          [lena.id],
        )
      )[0]!
    while ((await job()).state !== 'retry') await new Promise((klaar) => setTimeout(klaar, 100))
    const wacht = await job()
    expect(JSON.stringify(wacht.output)).toContain('mail: E')
    expect(JSON.stringify(wacht.output)).not.toContain('lena')
    const server = await mailserver(eerst.poort)
    // The waiting is pg-boss's: here it has passed.
    await alsEigenaar("update pgboss.job set start_after = now() where data ->> 'accountId' = $1", [lena.id])
    await server.eerste()
    expect(server.binnen).toHaveLength(1)
  })

  test('wie geen adres gaf, of wiens account uit staat, krijgt niets', async () => {
    const { huis, lena, wie, meld } = await metMailadres()
    const server = await mailserver()
    await alsEigenaar('update toegang.account set actief = false where id = $1', [lena.id])
    await meld()
    const bo = await huis.persoon('aandachtsfunctionaris')
    await huis.unitOfWork(
      accountContext({ id: bo.id, gemeenteId: null }, { verwerking: 'test', now: huis.klok.nu }),
      (tx) => nieuwToestel(tx, bo.id),
    )
    await start(huis, server.poort)
    const klaar = `select count(*)::int as n from pgboss.job where data ->> 'accountId' = any ($1) and state = 'completed'`
    while ((await alsEigenaar(klaar, [[lena.id, bo.id]]))[0]!.n < 2)
      await new Promise((verder) => setTimeout(verder, 100))
    expect(server.binnen).toEqual([])
    expect((await wie.haal('/begin')).naar).toBe('/inloggen')
  })
})

describe('het mailadres', () => {
  test('staat verzegeld, komt terug op de pagina van wie het is, en kan weg', async () => {
    const { lena, wie } = await metMailadres()
    const [rij] = await alsEigenaar('select mailadres from toegang.account where id = $1', [lena.id])
    expect(rij!.mailadres.includes(Buffer.from('lena'))).toBe(false)
    expect((await wie.haal('/mijn-sessies/mailadres')).html).toContain('value="lena@example.nl"')
    await wie.stuur('/mijn-sessies/mailadres', { mailadres: '' })
    expect((await wie.haal('/mijn-sessies/mailadres')).html).not.toContain('lena@example.nl')
  })

  test.each(['geen adres', 'lena@example.nl, bo@example.nl', 'a@b', 'lena@example.nl\r\nBcc: x@example.nl'])(
    '%j wordt geweigerd, met wat er stond',
    async (mailadres) => {
      const { wie } = await metMailadres()
      const blad = await wie.stuur('/mijn-sessies/mailadres', { mailadres })
      expect(blad.status).toBe(400)
      expect(blad.html).toContain('Dit is geen mailadres.')
    },
  )

  test('heeft een keuze naast zich, en een fout in de keuze laat het adres staan', async () => {
    const { wie } = await metMailadres()
    const fout = await wie.stuur('/mijn-sessies/mailwens', { mailwens: 'elk uur' })
    expect(fout.status).toBe(400)
    expect(fout.html).toContain('Kies wanneer u mail wilt.')
    expect(fout.html).toContain('value="lena@example.nl"')
    expect((await wie.stuur('/mijn-sessies/mailwens', { mailwens: 'geen' })).naar).toBe('/mijn-sessies')
    const { html } = await wie.haal('/mijn-sessies/mailadres')
    expect(html).toMatch(/value="geen"[^>]* checked|checked=""[^>]*value="geen"/)
  })

  test('vraagt een vers bewijs: wie een open scherm vindt, leidt de berichten niet om', async () => {
    const { huis, wie } = await metMailadres()
    huis.later(15)
    const { naar } = await wie.stuur('/mijn-sessies/mailadres', { mailadres: 'dief@example.nl' })
    expect(naar).toBe('/opnieuw-inloggen?naar=%2Fbewaard')
    await wie.stuur('/opnieuw-inloggen', {
      naar: '/mijn-sessies/mailadres',
      wachtwoord: wachtzin,
      code: huis.code(),
    })
    expect((await wie.haal('/mijn-sessies/mailadres')).html).toContain('value="lena@example.nl"')
  })
})
