import { beforeEach, expect, it, vi } from 'vitest';
import { Store } from '../../../src/practice/store/store';
import { someReview } from './arbitrary';
import { freshBrowser } from './browser';

beforeEach(freshBrowser);

it('another tab hears of a change and reads it', async () => {
  const [here, there] = [new Store(), new Store()];
  const heard = vi.fn();
  there.onChange(heard);
  await here.addReview({ ...someReview, from: 'notes' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect((await there.contents()).reviews).toHaveLength(1);
});

it('what one tab deletes, another does not bring back', async () => {
  const [here, there] = [new Store(), new Store()];
  await there.addReview({ ...someReview, from: 'notes' });
  const heard = vi.fn();
  there.onChange(heard);
  await here.clear();
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  await there.addReview({ ...someReview, from: 'notes' });
  expect((await here.contents()).reviews).toHaveLength(1);
});

it('two tabs that write at once lose nothing', async () => {
  const [here, there] = [new Store(), new Store()];
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      (index % 2 ? here : there).addReview({ ...someReview, at: someReview.at + index, from: 'review' }),
    ),
  );
  expect((await here.contents()).reviews).toHaveLength(20);
});

it('a tab that may not talk to the others works alone', async () => {
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }
    },
  );
  const store = new Store();
  await store.addReview({ ...someReview, from: 'notes' });
  expect((await store.contents()).reviews).toHaveLength(1);
});
