// The view of the same words: acts of speech that several accounts report, side by side.
import './quotes-page.css';
import { useQuery } from '@tanstack/react-query';
import type { WireDossier, WireQuotes } from '../../server/wire.ts';
import { CardJudge } from '../accounts/judge-buttons.tsx';
import { JudgedList } from '../accounts/judged-list.tsx';
import { WaitingNote } from '../accounts/waiting-note.tsx';
import { dossierQuery, quotesQuery } from '../api/queries.ts';
import { addingWay } from '../parts/commands.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FileLinks } from '../parts/file-links.tsx';
import { FilteredList } from '../parts/filtered-list.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useFilters } from '../parts/use-filters.ts';
import { judgedQuote } from './judged-quote.ts';
import { QuoteAccount } from './quote-account.tsx';
import { QuoteCard } from './quote-card.tsx';

/** Groups of a page, as the server sends them. */
const groupsOnPage = 20;

/** `/accounts/quotes`, with the speaker in the address. */
export function QuotesPage() {
  const filters = useFilters();
  const search = String(filters.search);
  const { data: dossier } = useQuery(dossierQuery);
  const { data, error, refetch } = useQuery(quotesQuery(search));
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data) return <Loading what="the quotations" />;
  const parties = dossier?.parties ?? [];
  return (
    <>
      <PageTitle note="One act of speech in several accounts, the transcript or the fullest first. What was found is the machine’s; open the sentences to check.">
        Same words
      </PageTitle>
      <WaitingNote waiting={data.waiting} />
      {dossier?.articles === 0 ? (
        <EmptyState title="There is nothing to compare yet" way={addingWay}>
          With articles of several outlets in the dossier, the same words stand here side by side as each reports them.
        </EmptyState>
      ) : (
        <FilteredList
          filters={filters}
          facets={[{ name: 'speaker', title: 'Speaker', facets: data.speakers }]}
          count={`${countOf(data.total, 'utterance')} in two accounts or more`}
          tools={<FileLinks name="quotes" search={search} what="these accounts" />}
        >
          {data.total === 0 ? null : (
            <p className="quote-legend soft">
              Against the first account: <mark className="quote-own">other words</mark>,{' '}
              <del className="quote-missing">words left out</del>.
            </p>
          )}
          <JudgedList of="utterance">
            {data.total === 0 ? (
              <EmptyState title="No words stand in two accounts">
                Sentences are set side by side where two articles report one act of speech by one speaker.
              </EmptyState>
            ) : (
              <ol className="quote-list">
                {data.groups.map((group) => (
                  <li key={group.id}>
                    <QuoteCard group={group} parties={parties} />
                  </li>
                ))}
              </ol>
            )}
            <PageLinks total={data.total} filters={filters} length={groupsOnPage} />
            <UnheldQuotes members={data.unheld} parties={parties} />
          </JudgedList>
        </FilteredList>
      )}
    </>
  );
}

interface UnheldQuotesProps {
  readonly members: WireQuotes['unheld'];
  readonly parties: WireDossier['parties'];
}

function UnheldQuotes({ members, parties }: UnheldQuotesProps) {
  if (members.length === 0) return null;
  return (
    <section aria-labelledby="unheld" className="quote-unheld">
      <h2 id="unheld">Not in the transcript as held</h2>
      <p className="soft">
        The dossier holds a transcript of what the speaker said that day. These quoted words were not found in it: the
        speaker may have said them elsewhere, or in words too unlike these.
      </p>
      <ul className="quote-accounts">
        {members.map((member) => {
          const judged = judgedQuote(member);
          return (
            <li key={judged.id} data-card={judged.id} data-member={judged.id}>
              <QuoteAccount member={member} parties={parties}>
                <CardJudge card={{ id: judged.id, members: [judged] }} />
              </QuoteAccount>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
