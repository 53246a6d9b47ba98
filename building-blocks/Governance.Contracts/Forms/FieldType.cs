namespace Governance.Contracts;

/// <summary>
/// What a form field holds, how it is shown and how it is checked. Types that came later have a name (<see cref="FormField.TypeName"/>) and one of
/// these that they can be treated as, so that a module built before them reads every form.
/// </summary>
public enum FieldType
{
    /// <summary>One line of text, 200 characters unless <see cref="FormField.MaxLength"/> says otherwise.</summary>
    Text,

    /// <summary>Several lines, 5,000 characters unless <see cref="FormField.MaxLength"/> says otherwise.</summary>
    Paragraph,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any number of the options.</summary>
    Choices,

    /// <summary>Yes or no; kept as <c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>A calendar date; kept as ISO 8601 (<c>2026-02-13</c>).</summary>
    Date,

    /// <summary>A number; kept with a point as decimal separator.</summary>
    Number,

    /// <summary>Uploaded files; kept as their attachment ids.</summary>
    File,

    /// <summary>A citizen's identity number (GB 11643): 18 characters with checksum, an existing date of birth and region.</summary>
    ResidentId,

    /// <summary>A mobile number; kept in E.164.</summary>
    Mobile,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A vehicle's plate number (GA 36); kept without separators, letters in upper case.</summary>
    PlateNumber,

    /// <summary>A postal address.</summary>
    Address,

    /// <summary>A place: words, and a point on the map where the device gives one; see <see cref="Contracts.Place"/>.</summary>
    Place,

    /// <summary>A bookable slot of the schedule named by <see cref="FormField.Source"/>; kept as the slot's id.</summary>
    Appointment,

    /// <summary>One item of the pool named by <see cref="FormField.Source"/>, which one citizen alone can hold.</summary>
    UniqueItem,

    /// <summary>
    /// Fields that are asked several times over, once for each person, vehicle or the like; see <see cref="FormField.Repeated"/>. Kept as the number of
    /// items; the answers stand under names such as <c>vehicles[0].plate</c>, and <see cref="FormValues.Items"/> gives them item by item.
    /// </summary>
    Group,
}
