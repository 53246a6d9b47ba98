namespace Governance.Contracts;

/// <summary>A part of a service's description, as files write it: <c>basis</c>, <c>conditions</c> and so on.</summary>
public enum ServicePart
{
    /// <summary>办理依据.</summary>
    Basis,

    /// <summary>受理条件.</summary>
    Conditions,

    /// <summary>申请材料.</summary>
    Documents,

    /// <summary>办理流程.</summary>
    Process,

    /// <summary>办理时限.</summary>
    Time,

    /// <summary>收费标准.</summary>
    Fee,

    /// <summary>办理地点.</summary>
    Place,

    /// <summary>咨询电话; may be left out without a reason, as the unit has one.</summary>
    Phone,

    /// <summary>监督电话.</summary>
    Supervision,

    /// <summary>办理结果.</summary>
    Result,
}
