import { overneemRoutes } from './overnemen/overnemen.pages.tsx'
import { inzageRoutes } from './register.pages.tsx'
import { uitvoerToezicht } from './uitvoer/toezicht.pages.tsx'
import { uitvoerRoutes } from './uitvoer/uitvoer.pages.tsx'

/** The register of the municipality, and what goes in and out of it as a whole. */
export const registerRoutes = [...inzageRoutes, ...uitvoerRoutes, uitvoerToezicht, ...overneemRoutes]
