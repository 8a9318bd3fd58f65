import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { maakVerstuur } from './index.ts'

type Ontvangen = { naar: string[]; ruw: string }
const open: SMTPServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await new Promise<void>((klaar) => server.close(() => klaar()))
})

test('een adres dat niet te lezen is, blijkt bij de start en niet bij de eerste mail', () => {
  const maak = () =>
    maakVerstuur({ smtp: 'smtps://baken:100%zeker@mail.example.nl', van: 'b@example.nl' }, () => {})
  expect(maak).toThrow(URIError)
})

/** A real mail server; `weigert` is the answer to a recipient, `poort` when it has to come back where it was. */
async function mailserver({ weigert = 0, poort = 0, login = '' } = {}) {
  const post: Ontvangen[] = []
  const server = new SMTPServer({
    authOptional: !login,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    onAuth: ({ username, password }, _sessie, klaar) =>
      `${username}:${password}` === login ? klaar(null, { user: username }) : klaar(new Error('nee')),
    onRcptTo: ({ address }, _sessie, klaar) =>
      weigert ? klaar(Object.assign(new Error(`${address} niet hier`), { responseCode: weigert })) : klaar(),
    onData: (stroom, sessie, klaar) => {
      const delen: Buffer[] = []
      stroom.on('data', (deel: Buffer) => delen.push(deel))
      stroom.on('end', () => {
        const ruw = Buffer.concat(delen).toString()
        post.push({ naar: sessie.envelope.rcptTo.map(({ address }) => address), ruw })
        klaar()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((klaar) => server.listen(poort, '127.0.0.1', klaar))
  open.push(server)
  const hier = (server.server.address() as AddressInfo).port
  const dicht = async () => {
    open.splice(open.indexOf(server), 1)
    await new Promise<void>((klaar) => server.close(() => klaar()))
  }
  return { post, poort: hier, dicht }
}

function verstuurNaar(poort: number, login = '') {
  const log: string[] = []
  const smtp = `smtp://${login && `${login}@`}127.0.0.1:${poort}`
  return { log, verstuur: maakVerstuur({ smtp, van: 'baken@example.nl' }, (regel) => log.push(regel)) }
}

const bericht = { onderwerp: 'Bericht', tekst: 'Er is iets met uw account.\n' }

describe('een mail', () => {
  test('komt aan zoals hij is, bij een adres en geen ander', async () => {
    const { post, poort } = await mailserver()
    await verstuurNaar(poort).verstuur('lena@example.nl', bericht)
    expect(post).toHaveLength(1)
    expect(post[0]!.naar).toEqual(['lena@example.nl'])
    expect(post[0]!.ruw).toContain('Er is iets met uw account.')
    expect(post[0]!.ruw).toMatch(/^Auto-Submitted: auto-generated/m)
    expect(post[0]!.ruw).toMatch(/^From: baken@example.nl/m)
  })

  test('met een naam en wachtwoord in het adres, ook met tekens die daar niet kunnen staan', async () => {
    const { post, poort } = await mailserver({ login: 'baken:p@ss/1' })
    await verstuurNaar(poort, 'baken:p%40ss%2F1').verstuur('lena@example.nl', bericht)
    expect(post).toHaveLength(1)
  })

  test('een verkeerd wachtwoord is iets om te herstellen: later nog een keer', async () => {
    const { poort } = await mailserver({ login: 'baken:goed' })
    await expect(verstuurNaar(poort, 'baken:fout').verstuur('lena@example.nl', bericht)).rejects.toThrow(
      'mail: 535',
    )
  })

  test.each(['lena@example.nl, bo@example.nl', 'lena@example.nl\r\nBcc: bo@example.nl'])(
    'gaat met %j als adres naar niemand anders',
    async (adres) => {
      const { post, poort } = await mailserver()
      await verstuurNaar(poort)
        .verstuur(adres, bericht)
        .catch(() => {})
      expect(post.flatMap(({ naar }) => naar).filter((naar) => naar === 'bo@example.nl')).toEqual([])
      expect(post.filter(({ ruw }) => /^Bcc:/im.test(ruw))).toEqual([])
    },
  )

  test('een server die nu niet wil (4xx): een fout zonder adres, voor later', async () => {
    const { poort } = await mailserver({ weigert: 451 })
    const { verstuur, log } = verstuurNaar(poort)
    const fout = await verstuur('lena@example.nl', bericht).then(
      () => null,
      (f: Error) => f,
    )
    expect(fout?.message).toBe('mail: 451')
    expect(JSON.stringify([log, fout, fout?.stack])).not.toContain('lena')
  })

  test('een server die nooit wil (5xx): klaar, met een regel zonder adres', async () => {
    const { poort } = await mailserver({ weigert: 550 })
    const { verstuur, log } = verstuurNaar(poort)
    await verstuur('lena@example.nl', bericht)
    expect(log).toEqual(['mail: geweigerd door de mailserver (550)'])
  })

  test('een server die weg is: een fout voor later; is hij terug, dan komt de mail aan', async () => {
    const eerst = await mailserver()
    await eerst.dicht()
    const { verstuur } = verstuurNaar(eerst.poort)
    await expect(verstuur('lena@example.nl', bericht)).rejects.toThrow(/^mail: E/)
    const { post } = await mailserver({ poort: eerst.poort })
    await verstuur('lena@example.nl', bericht)
    expect(post).toHaveLength(1)
  })
})

test('zonder instelling gaat er niets uit', async () => {
  await expect(maakVerstuur(null, () => {})('lena@example.nl', bericht)).resolves.toBeUndefined()
})
