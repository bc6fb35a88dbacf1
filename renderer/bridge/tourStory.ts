// What the tour makes in the simulated shop for its story; everything twice does no harm.
import { consoleBridge } from './consoleBridge.ts';

/** The simulated terminal that says 97. */
const storyAddress = 'sim:not-registered';
const pauseMs = 400;
const longestCheckMs = 60_000;

// Its card carries no address.
let storyId = '';

/** The id of the terminal of the story as it was found last; empty before that. */
export const storyTerminalId = (): string => storyId;

const invoke: ReturnType<typeof consoleBridge>['invoke'] = (name, input) => consoleBridge().invoke(name, input);

/** The own shop is never touched: asked anew before anything that changes something. */
const isInSimulatedShop = async (): Promise<boolean> => {
  const state = await invoke('shop.state', {});
  return state.ok && state.value.shop === 'simulated';
};

/** The id of the terminal of the story once a check has seen that it is not registered. */
const storyTerminal = async (): Promise<string | null> => {
  const list = await invoke('terminals.list', {});
  const found = list.ok ? list.value.find(({ address }) => address.startsWith(storyAddress)) : undefined;
  if (found === undefined || found.verdict === null || found.link === 'checking') return null;
  storyId = found.id;
  return found.id;
};

/** Reads the terminals of the simulated shop that nobody has read yet, and waits for the one of the story. */
export const checkedTerminal = async (isStopped: () => boolean): Promise<string | null> => {
  const known = await storyTerminal();
  if (known !== null) return known;
  if (!(await isInSimulatedShop())) return null;
  const ports = await invoke('ports.list', {});
  const addresses = ports.ok
    ? ports.value.filter(({ likelihood, address }) => likelihood === 'new' || address.startsWith(storyAddress))
    : [];
  const started = await invoke('checks.start', {
    terminalIds: [],
    addresses: addresses.map(({ address }) => address).filter((address) => address.startsWith('sim:')),
    level: 'quick',
  });
  // A check that is under way already will do.
  if (!started.ok && started.error.code === 'input.invalid') return null;
  for (let waited = 0; waited < longestCheckMs && !isStopped(); waited += pauseMs) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const found = await storyTerminal();
    if (found !== null) return found;
  }
  return null;
};

/** Opens the case of that terminal, or goes on with it: its id, or null. */
export const openStoryCase = async (isStopped: () => boolean): Promise<string | null> => {
  const terminalId = await checkedTerminal(isStopped);
  if (terminalId === null) return null;
  if (!(await isInSimulatedShop())) return null;
  const opened = await invoke('resolver.open', { terminalId });
  return opened.ok ? opened.value.caseId : null;
};

/** Takes one proposal in the simulated shop where no plan was taken yet; what a person has planned there stays as it is. */
export const takeStoryPlan = async (today: string): Promise<void> => {
  const found = await invoke('plans.proposals', {});
  const proposals = found.ok ? found.value : [];
  const [first] = proposals;
  if (!(await isInSimulatedShop())) return;
  if (first !== undefined && proposals.every(({ isTaken }) => !isTaken)) {
    await invoke('plans.takeProposals', { ids: [first.id], firstOn: today });
  }
};
