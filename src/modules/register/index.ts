export { ruimLijstenOp } from './overnemen/lijst.ts'
export { registerBeleid } from './register.policy.ts'
export { registerRoutes } from './register.routes.ts'
export { vernietigUitvoer } from './uitvoer/vernietig-uitvoer.ts'
