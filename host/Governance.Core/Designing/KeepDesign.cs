using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Packages;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Designing;

/// <summary>An admin puts a draft aside; with mistakes too, since it is not finished. A draft that somebody else kept meanwhile is not written over.</summary>
[PerRequest]
internal sealed class KeepDesign(GovernanceDb db, DesignConflict conflict, IClock clock)
{
    private const int Most = 4 << 20;

    public async Task<Outcome<Design>> Run(Actor actor, Design design, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, DesigningText.OnlyAdminMayDesignDepartments);
        if (design.Texts.Keys.FirstOrDefault(path => !PackageLayout.IsSafe(path) || !PackageLayout.Belongs(path) || !ReadDesign.IsText(path)) is { } stranger)
            return Problem.Invalid(new FieldError(stranger, DesigningText.WhatFilesAreCalled));
        if (JsonSerializer.Serialize(design.Texts, Stored.Json).Length > Most)
            return Problem.Of(ProblemKind.TooLarge, DesigningText.ItIsTooLong);
        if (await conflict.Find(design, cancellationToken) is { } newer)
            return newer;
        var kept = design with { Revision = Guid.CreateVersion7(), ChangedBy = actor.Account, ChangedAt = clock.GetCurrentInstant() };
        if (await Write(design.Revision, kept, cancellationToken) > 0)
            return kept;
        return await conflict.Find(design, cancellationToken)
            ?? Problem.Of(ProblemKind.Conflict, DesigningText.DraftHasJustBeenChangedElsewhere);
    }

    /// <summary>One statement each, so that of two who keep at the same moment one is told.</summary>
    private Task<int> Write(Guid? before, Design now, CancellationToken cancellationToken)
    {
        var (files, papers) = (JsonSerializer.Serialize(now.Texts, Stored.Json), JsonSerializer.Serialize(now.Papers, Stored.Json));
        FormattableString statement = before is null
            ? (FormattableString)$"""
               insert into module_drafts (name, files, papers, revision, based_on, changed_by, changed_at)
               values ({now.Name}, {files}::jsonb, {papers}::jsonb, {now.Revision}, {now.BasedOn}, {now.ChangedBy}, {now.ChangedAt})
               on conflict (name) do nothing
               """
            : $"""
               update module_drafts set files = {files}::jsonb, papers = {papers}::jsonb, revision = {now.Revision}, based_on = {now.BasedOn},
                   changed_by = {now.ChangedBy}, changed_at = {now.ChangedAt}
               where name = {now.Name} and revision = {before}
               """;
        // Raw: one statement decides whether the draft is new or still the one that was seen; two admins cannot both win.
        return db.Database.ExecuteSqlAsync(statement, cancellationToken);
    }
}
