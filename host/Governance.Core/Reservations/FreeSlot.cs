using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Modules;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>A slot with seats left.</summary>
public sealed record FreeSlot(string Id, LocalText Place, LocalDate Date, LocalTime Time, int Free);
