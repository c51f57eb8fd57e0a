import { createHttpClient } from '@avenant/client';
import { define } from '@avenant/elements/kit/define.js';
import { Provider } from '@avenant/elements/provider/provider.js';

Provider.createClient = createHttpClient;
define(Provider);
export { Provider };
