/** Acts in which nobody can write anything, or only names, which are exempt. */
export const zonderTekst = new Set([
  ...['/nieuw', '/toelaten', '/:id/geheim', '/:id/geheim/:geheim/beeindigen', '/:id/intrekken'].map(
    (deel) => `/beheer/koppelingen${deel}`,
  ),
  '/beheer/koppelingen/:id/toelating-beeindigen',
  ...[
    '/',
    '/melden',
    '/melden/klaar',
    '/melden/taal',
    '/snel-weg',
    '/inloggen',
    '/inloggen/code',
    '/uitloggen',
    '/gemeente',
  ],
  ...['/uitnodiging/:token', '/zorg/hulpvragen/:id/oppakken', '/fg/belangen'],
  ...['/beheer/vervanging', '/beheer/vervanging/:id/beeindigen', '/beheer/bezetting'],
  ...['/mijn-vervanging', '/mijn-vervanging/:id/beeindigen', '/ingebruikname/:id/ondertekenen'],
  ...['/noodtoegang/:id/toestaan', '/noodtoegang/:id/weigeren'],
  ...['/opnieuw-inloggen', '/opnieuw-inloggen/passkey'],
  ...[
    '/mijn-sessies/:id/beeindigen',
    '/mijn-sessies/andere-beeindigen',
    '/bewaard/openen',
    '/bewaard/weggooien',
  ],
  // Passphrases and codes, hashed; the name of a passkey, sealed, of which mijn-account.test.ts has the proof.
  ...['/inloggen/passkey', '/inloggen/herstelcode', '/herstel/:token', '/mijn-account/wachtzin'],
  ...[
    '/mijn-account/app',
    '/mijn-account/herstelcodes',
    '/mijn-account/passkey',
    '/mijn-account/passkey/:id',
  ],
  '/mijn-account/passkey/:id/weghalen',
  // Chooses one of our own lines; the words of the melding that go along are sealed with it.
  '/signalen/:id/indicatoren/voorstel',
  // Roles, days, colleagues and sign-in names; nothing that somebody could tell in them.
  ...['/accounts/bestaand', '/accounts/gemeenten', '/accounts/uitnodigingen/:id/intrekken'],
  ...['rollen', 'rollen/:rol/beeindigen', 'uit-dienst', 'weer-in-dienst', 'overdragen', 'herstellink'].map(
    (deel) => `/accounts/:id/${deel}`,
  ),
  '/accounts/:id/sessies-beeindigen',
  ...['toestaan', 'weigeren', 'intrekken'].map((deel) => `/accounts/goedkeuren/:id/${deel}`),
  ...['toestaan', 'weigeren'].map((deel) => `/fg/accounts/goedkeuren/:id/${deel}`),
  ...['/mijn-account/agenda', '/mijn-account/agenda/intrekken'],
  ...['/melden/vervolg/hulp', '/melden/vervolg/geen-contact', '/mijn-sessies/mailwens'],
  ...['/meldingen', '/signalen'].flatMap((pad) => [`${pad}/:id/gevaar/overnemen`, `${pad}/:id/gevaar/hulp`]),
  // A kenmerk that is looked for is stored nowhere.
  '/werkvoorraad/zoek',
  ...['/zorg/hulpvragen/:id/overnemen', '/zorg/hulpvragen/:id/teruggeven'],
  ...['/meldingen/:id/bijlagen/:id/verdacht', '/zorg/hulpvragen/:id/bijlagen/:id/verdacht'],
  '/stromen/:id/uithalen',
  // Yes or no to a request for the archive; what it takes along leaves Baken and is not kept.
  ...['/archief/:id/ophalen', '/beheer/archief/:id/toestaan', '/beheer/archief/:id/weigeren'],
])
