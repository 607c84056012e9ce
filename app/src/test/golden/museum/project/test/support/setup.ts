import { use } from 'chai';
import chaiAsPromised from 'chai-as-promised';

import * as databaseServer from './database-server.js';

use(chaiAsPromised);

export const mochaGlobalSetup = [databaseServer.setup];
export const mochaGlobalTeardown = [databaseServer.teardown];
