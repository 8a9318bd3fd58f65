import { beforeAll, describe, expect, test } from 'vitest'
import { beheerhuis, linksOp, verzoekenOp } from '../../../../test/accounts.ts'
import { alleRoutes } from '../../../app.ts'

type Velden = Record<string, string | string[]>
let huis: Awaited<ReturnType<typeof beheerhuis>>
let henk: Awaited<ReturnType<typeof huis.iemand>>
let elders: { account: string; organisatie: string; verzoek: string; uitnodiging: string; gemeente: string }
let hier: { account: string; organisatie: string; collega: string }

beforeAll(async () => {
  huis = await beheerhuis()
  henk = await huis.iemand('beheerder')
  await huis.persoon('beheerder')
  const ander = await huis.nieuweGemeente()
  const daar = await huis.iemand('beheerder', ander)
  await huis.persoon('beheerder', ander)
  const account = (await huis.persoon('medewerker', ander)).id
  const organisatie = await huis.organisatie(`gemeente-${ander.code}`)
  await daar.browser.stuur(`/accounts/${account}/rollen`, { rol: 'aandachtsfunctionaris' })
  const [verzoek] = verzoekenOp(await daar.browser.haal('/accounts/goedkeuren'))
  const blad = await daar.browser.stuur('/accounts/uitnodigen', {
    naam: 'Daar',
    organisatie,
    rol: 'medewerker',
  })
  expect(linksOp(blad)).toHaveLength(1)
  const uitnodiging = /uitnodigingen\/([0-9a-f-]{36})\/intrekken/.exec(
    (await daar.browser.haal('/accounts/uitnodigingen')).html,
  )![1]!
  elders = { account, organisatie, verzoek: verzoek!, uitnodiging, gemeente: ander.id }
  hier = {
    account: (await huis.persoon('aandachtsfunctionaris')).id,
    organisatie: await huis.organisatie(),
    collega: (await huis.persoon('medewerker')).id,
  }
})

/** Every form about accounts, and each wrong way to send it. `wie` is where an account's id stands in the address. */
function pogingen(): [pad: string, wat: string, adres: string, velden: Velden][] {
  const rol = { rol: 'medewerker' }
  const opAccount = (deel: string, velden: Velden = {}): [string, string, string, Velden][] => [
    [
      `/accounts/:id/${deel}`,
      'eigen account',
      `/accounts/${henk.id}/${deel.replace(':rol', 'beheerder')}`,
      velden,
    ],
    [
      `/accounts/:id/${deel}`,
      'account elders',
      `/accounts/${elders.account}/${deel.replace(':rol', 'medewerker')}`,
      velden,
    ],
    [
      `/accounts/:id/${deel}`,
      'geen account',
      `/accounts/${crypto.randomUUID()}/${deel.replace(':rol', 'medewerker')}`,
      velden,
    ],
    [
      `/accounts/:id/${deel}`,
      'een verzoek als account',
      `/accounts/${elders.verzoek}/${deel.replace(':rol', 'medewerker')}`,
      velden,
    ],
  ]
  const besluiten = ['toestaan', 'weigeren', 'intrekken'].flatMap(
    (deel): [string, string, string, Velden][] => [
      [
        `/accounts/goedkeuren/:id/${deel}`,
        'verzoek elders',
        `/accounts/goedkeuren/${elders.verzoek}/${deel}`,
        {},
      ],
      [
        `/accounts/goedkeuren/:id/${deel}`,
        'account als verzoek',
        `/accounts/goedkeuren/${hier.account}/${deel}`,
        {},
      ],
    ],
  )
  const uitnodiging = { naam: 'Pop', organisatie: hier.organisatie, rol: 'medewerker' }
  const kop = 'naam;organisatie;rollen'
  return [
    ...opAccount('rollen', rol),
    ...opAccount('rollen', { rol: 'aandachtsfunctionaris' }),
    ...opAccount('rollen/:rol/beeindigen', { wanneer: 'nu' }),
    ...opAccount('uit-dienst', { zaken: 'later', hulpvragen: 'later' }),
    ...opAccount('overdragen', { zaken: 'later', hulpvragen: 'later' }),
    ...opAccount('herstellink'),
    ...opAccount('weer-in-dienst'),
    ...opAccount('sessies-beeindigen'),
    ...['systeem', 'koning', 'melder', 'noodtoegang', '', 'burgemeester,beheerder'].map(
      (vreemd): [string, string, string, Velden] => [
        '/accounts/:id/rollen',
        `rol ${vreemd}`,
        `/accounts/${hier.account}/rollen`,
        { rol: vreemd },
      ],
    ),
    [
      '/accounts/:id/rollen',
      'twee rollen',
      `/accounts/${hier.account}/rollen`,
      { rol: ['medewerker', 'partner'] },
    ],
    [
      '/accounts/:id/rollen',
      'met terugwerkende kracht',
      `/accounts/${hier.account}/rollen`,
      { ...rol, 'van-dag': '1', 'van-maand': '1', 'van-jaar': '2020' },
    ],
    [
      '/accounts/:id/rollen/:rol/beeindigen',
      'een rol die zij niet heeft',
      `/accounts/${hier.account}/rollen/fg/beeindigen`,
      { wanneer: 'nu' },
    ],
    [
      '/accounts/:id/uit-dienst',
      'werk naar elders',
      `/accounts/${hier.account}/uit-dienst`,
      { zaken: elders.account },
    ],
    [
      '/accounts/:id/uit-dienst',
      'werk naar zichzelf',
      `/accounts/${hier.account}/uit-dienst`,
      { zaken: hier.account },
    ],
    [
      '/accounts/:id/overdragen',
      'werk naar wie de rol niet heeft',
      `/accounts/${hier.account}/overdragen`,
      { zaken: hier.collega },
    ],
    [
      '/accounts/:id/overdragen',
      'werk naar de beheerder',
      `/accounts/${hier.account}/overdragen`,
      { zaken: henk.id },
    ],
    [
      '/accounts/uitnodigen',
      'organisatie elders',
      '/accounts/uitnodigen',
      { ...uitnodiging, organisatie: elders.organisatie },
    ],
    [
      '/accounts/uitnodigen',
      'account als organisatie',
      '/accounts/uitnodigen',
      { ...uitnodiging, organisatie: hier.account },
    ],
    [
      '/accounts/uitnodigen',
      'rol buiten de lijst',
      '/accounts/uitnodigen',
      { ...uitnodiging, rol: ['medewerker', 'systeem'] },
    ],
    [
      '/accounts/uitnodigen',
      'zonder rol',
      '/accounts/uitnodigen',
      { naam: 'Pop', organisatie: hier.organisatie },
    ],
    [
      '/accounts/uitnodigingen/:id/intrekken',
      'uitnodiging elders',
      `/accounts/uitnodigingen/${elders.uitnodiging}/intrekken`,
      {},
    ],
    [
      '/accounts/bestaand',
      'zichzelf',
      '/accounts/bestaand',
      { inlognaam: henk.inlognaam, rol: 'aandachtsfunctionaris' },
    ],
    ['/accounts/bestaand', 'niemand', '/accounts/bestaand', { inlognaam: 'niemand@example.nl', ...rol }],
    [
      '/accounts/gemeenten',
      'gemeente met een beheerder',
      '/accounts/gemeenten',
      { gemeente: elders.gemeente },
    ],
    ['/accounts/gemeenten', 'geen gemeente', '/accounts/gemeenten', { gemeente: crypto.randomUUID() }],
    [
      '/accounts/importeren',
      'organisatie elders',
      '/accounts/importeren',
      { lijst: `${kop}\nPop;Gemeente ${elders.organisatie};medewerker` },
    ],
    [
      '/accounts/importeren/bevestigen',
      'niet verzegeld',
      '/accounts/importeren/bevestigen',
      { verzegeld: 'AAAA' },
    ],
    ...besluiten,
    ...['toestaan', 'weigeren'].map((deel): [string, string, string, Velden] => [
      `/fg/accounts/goedkeuren/:id/${deel}`,
      'als beheerder',
      `/fg/accounts/goedkeuren/${elders.verzoek}/${deel}`,
      {},
    ]),
  ]
}

describe('hoger komen', () => {
  test('lukt met geen enkel veld van geen enkel formulier', async () => {
    const voor = await huis.stand()
    const doorgelaten: string[] = []
    for (const [, wat, adres, velden] of pogingen()) {
      const { status } = await henk.browser.stuur(adres, velden)
      if (![400, 403, 404].includes(status)) doorgelaten.push(`${adres} met ${wat}: ${status}`)
    }
    expect(doorgelaten).toEqual([])
    expect(await huis.stand()).toBe(voor)
  })

  test('elk formulier over accounts is zo geprobeerd', () => {
    const geprobeerd = new Set(pogingen().map(([pad]) => pad))
    const alle = alleRoutes(huis.unitOfWork).filter(
      ({ soort, pad }) => soort === 'actie' && /^\/(fg\/)?accounts/.test(pad),
    )
    expect(alle.length).toBeGreaterThan(15)
    expect(alle.map(({ pad }) => pad).filter((pad) => !geprobeerd.has(pad))).toEqual([])
  })

  test('lukt niet met een andere rol dan beheerder, hoe het formulier ook is ingevuld', async () => {
    const bo = await huis.iemand('medewerker')
    const voor = await huis.stand()
    for (const [, , adres, velden] of pogingen())
      expect((await bo.browser.stuur(adres, velden)).status, adres).toBe(404)
    expect(await huis.stand()).toBe(voor)
  })

  test('lukt ook niet voorbij de paginas: de database neemt van een beheerder geen rol aan', async () => {
    const rij = { gemeenteId: huis.gemeente.id, accountId: hier.account, rol: 'fg', van: huis.klok.nu }
    const schrijf = huis.gemeente.als(
      'beheerder',
      (ctx) => ctx.db.insertInto('toegang.rolToewijzing').values(rij).execute(),
      { doel: 'beheer' },
    )
    await expect(schrijf).rejects.toThrow('row-level security')
    // Nor can she lengthen what was given for a time.
    await huis.vraag("update toegang.rol_toewijzing set tot = '2027-01-01' where account_id = $1", [
      hier.collega,
    ])
    const rek = huis.gemeente.als(
      'beheerder',
      (ctx) =>
        ctx.db
          .updateTable('toegang.rolToewijzing')
          .set({ tot: null })
          .where('accountId', '=', hier.collega)
          .execute(),
      { doel: 'beheer' },
    )
    await expect(rek).rejects.toThrow('eindigt eerder')
  })
})

test('zonder recent bewijs van wie zij is, verandert een beheerder geen rol', async () => {
  const voor = await huis.stand()
  huis.later(11)
  const blad = await henk.browser.stuur(`/accounts/${hier.account}/rollen`, { rol: 'medewerker' })
  expect(blad.naar).toMatch(/^\/opnieuw-inloggen/)
  expect(await huis.stand()).toBe(voor)
})
