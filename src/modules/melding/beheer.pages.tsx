import { beantwoordRoutes } from './beantwoord.pages.tsx'
import { belangRoutes } from './belang.pages.tsx'
import { beoordeelRoutes } from './beoordeel.pages.tsx'
import { contactRoutes } from './contact-melder.pages.tsx'
import { hulpvraagRoutes } from './hulpvraag.pages.tsx'
import { inzienRoutes } from './inzien.pages.tsx'
import { taalRoutes } from './talen.pages.tsx'

/** What the two desks do with what came in. Making or joining a signaal belongs to the module `signaal`. */
export const beheerRoutes = [
  ...inzienRoutes,
  ...beoordeelRoutes,
  ...belangRoutes,
  ...contactRoutes,
  ...beantwoordRoutes('/meldingen', {
    recht: 'melding:toevoegen',
    doel: 'beoordelen',
    verwerking: 'melding.beantwoorden',
  }),
  ...hulpvraagRoutes,
  ...taalRoutes,
]
