namespace Governance.Core.Tests.Clocks;

/// <summary>A network on which the clocks' connections do not last, by what has been done on them and not by the time.</summary>
internal static class FailingConnections
{
    /// <param name="rows">A connection is cut when more clocks than these move at once.</param>
    /// <param name="cutEach">Of all statements of all ticks each so-manieth is cut, in the order in which they come; 0: none.</param>
    internal static Task<string> LetConnectionsLast(this Bureau bureau, int rows, int cutEach = 0) => bureau.Ask(
        $"""
        create sequence statements;
        create function cut_large() returns trigger language plpgsql as $$ begin
          if (select count(*) from moved) > {rows} then perform pg_terminate_backend(pg_backend_pid()); end if;
          return null;
        end $$;
        create function cut_each() returns trigger language plpgsql as $$ begin
          if {cutEach} > 0 and nextval('statements') % greatest({cutEach}, 1) = 0 then perform pg_terminate_backend(pg_backend_pid()); end if;
          return null;
        end $$;
        create trigger cut_large after update on clocks referencing new table as moved for each statement execute function cut_large();
        create trigger cut_each after update on clocks for each statement execute function cut_each();
        create trigger cut_each after update on enquiries for each statement execute function cut_each();
        create trigger cut_each after insert on timeline for each statement execute function cut_each();
        create trigger cut_each after insert on outbox for each statement execute function cut_each();
        create trigger cut_each after insert on staff_notices for each statement execute function cut_each();
        """);
}
