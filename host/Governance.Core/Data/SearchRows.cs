using System.Text;

namespace Governance.Core.Data;

/// <summary>
/// What can be searched for: the open text of an enquiry, in small letters, cut into pairs of characters (Chinese has no blanks) and, of
/// ASCII, into threes. Day, month, unit, officer, kind and whether it is open
/// stand among them, so that the index by itself finds the newest of one desk, of one officer or of what is open. What is
/// confidential has no row, and loses it in the transaction that makes it so.
/// </summary>
internal static class SearchRows
{
    /// <summary>All of them anew.</summary>
    internal const string Derive =
        """
        delete from enquiry_search;
        insert into enquiry_search (enquiry_id, owner_unit, owner_officer, about_unit, kind, still_open, accepted_at, words)
        select id, owner_unit, owner_officer, about_unit, kind, status <> 'Answered', accepted_at, search_words(subject, body)
        from enquiries where not confidential;
        """;

    /// <summary>Its sign stands in no text that is searched, and so no word is taken for a day or a unit.</summary>
    internal const char Mark = '\u0001';

    /// <summary>What people type, as the database can take it: signs that are no text stand for a blank.</summary>
    internal static string Clean(string typed) => string.Concat(typed.EnumerateRunes().Select(rune => IsText(rune) ? rune.ToString() : " "));

    private static bool IsText(Rune rune) => !Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE;

    internal const string Sql =
        """
        create function search_words(subject text, body text) returns text language sql immutable parallel safe
            return lower(subject || e'\n' || body);
        -- Costly, says the last line: the planner takes the index rather than cut every text.
        create function search_grams(words text, owner_unit text, owner_officer uuid, kind text, still_open boolean, accepted_at timestamptz)
            returns tsvector language plpgsql immutable parallel safe as $$
        declare
            signs text[] := string_to_array(words || e'\n', null);
            accepted timestamp := accepted_at at time zone 'UTC';
        begin
            return array_to_tsvector(
                array(select x || y from unnest(signs, signs[2:]) g(x, y) where y is not null)
                || array(select x || y || z from unnest(signs, signs[2:], signs[3:]) g(x, y, z) where octet_length(x || y || z) = 3)
                || array[e'\x01u' || owner_unit, e'\x01k' || kind,
                    e'\x01d' || (accepted::date - date '2000-01-01'),
                    e'\x01m' || (extract(year from accepted) * 12 + extract(month from accepted))::int]
                || case when owner_officer is null then array[]::text[] else array[e'\x01o' || owner_officer] end
                || case when still_open then array[e'\x01s'] else array[]::text[] end);
        end $$ cost 100000;
        create function search_terms(asked text[]) returns tsquery language plpgsql immutable parallel safe as $$
        declare
            wanted tsquery;
            word text;
            signs text[];
            part text;
        begin
            foreach word in array asked loop
                signs := string_to_array(lower(word), null);
                if cardinality(signs) = 1 then
                    -- Whatever follows it: each sign is the first of a pair.
                    part := search_lexeme(signs[1]) || ':*';
                else
                    select string_agg(search_lexeme(gram), ' & ') into part from (
                        select case when octet_length(x || y || z) = 3 then x || y || z when octet_length(w || x || y) = 3 then null else x || y end gram
                        from unnest(array[null::text] || signs, signs, signs[2:], signs[3:]) g(w, x, y, z) where y is not null limit 16) grams
                    where gram is not null;
                end if;
                wanted := case when wanted is null then part::tsquery else wanted && part::tsquery end;
            end loop;
            return wanted;
        end $$;
        create function search_lexeme(gram text) returns text language sql immutable parallel safe
            return '''' || replace(replace(gram, '\', '\\'), '''', '''''') || '''';
        create function search_by_enquiries() returns trigger language plpgsql as $$
        begin
            insert into enquiry_search (enquiry_id, owner_unit, owner_officer, about_unit, kind, still_open, accepted_at, words)
            select id, owner_unit, owner_officer, about_unit, kind, status <> 'Answered', accepted_at, search_words(subject, body)
            from accepted where not confidential;
            return null;
        end $$;
        create function search_by_enquiry() returns trigger language plpgsql as $$
        begin
            delete from enquiry_search where enquiry_id = new.id;
            if not new.confidential then
                insert into enquiry_search (enquiry_id, owner_unit, owner_officer, about_unit, kind, still_open, accepted_at, words)
                values (new.id, new.owner_unit, new.owner_officer, new.about_unit, new.kind, new.status <> 'Answered', new.accepted_at,
                    search_words(new.subject, new.body));
            end if;
            return null;
        end $$;
        create trigger search_when_accepted after insert on enquiries
            referencing new table as accepted for each statement execute function search_by_enquiries();
        create trigger search_when_changed
            after update of subject, body, confidential, owner_unit, owner_officer, about_unit, status on enquiries for each row
            when ((old.subject, old.body, old.confidential, old.owner_unit, old.owner_officer, old.about_unit, old.status = 'Answered') is distinct from
                (new.subject, new.body, new.confidential, new.owner_unit, new.owner_officer, new.about_unit, new.status = 'Answered'))
            execute function search_by_enquiry();
        """;

    internal const string Index =
        """
        create index enquiry_search_grams on enquiry_search
            using gin (search_grams(words, owner_unit, owner_officer, kind, still_open, accepted_at)) with (gin_pending_list_limit = 1024);
        alter index enquiry_search_grams alter column 1 set statistics 0;
        create index published_answers_grams on published_answers
            using gin (search_grams(search_words(question, answer), unit, null, '', false, published_at));
        alter index published_answers_grams alter column 1 set statistics 0;
        """;

    /// <summary>Whichever of them there are, of an earlier version too.</summary>
    internal const string Undo =
        """
        drop index if exists published_answers_grams;
        drop index if exists enquiry_search_grams;
        drop trigger if exists search_when_accepted on enquiries;
        drop trigger if exists search_when_changed on enquiries;
        drop function if exists search_by_enquiries();
        drop function if exists search_by_enquiry();
        drop function if exists search_terms(text[]);
        drop function if exists search_lexeme(text);
        drop function if exists search_grams(text, text, text, timestamptz);
        drop function if exists search_grams(text, text, uuid, text, boolean, timestamptz);
        drop function if exists search_words(text, text);
        """;
}
