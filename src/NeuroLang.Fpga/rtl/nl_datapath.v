`default_nettype none
// y + (a * b + R) >>> shift, or y + (-a * b + R) >>> shift: one multiplier, one shifter, one adder. Takes an operation every cycle.
// Operands and most controls belong to stage 0, drop_x and drop_y to stage 4; the result is there seven cycles after the operands.
// R is the mask at stage 1, where random bits or the mode let it through.
module nl_datapath #(
    parameter XW = 18                     // bits between shifter and adder: 18, or 24 where accumulators are wider than 16
) (
    input  wire               clk,
    input  wire signed [15:0] a,
    input  wire signed [15:0] b,
    input  wire signed [15:0] y,
    input  wire [4:0]         shift,
    input  wire               subtract,
    input  wire               toward_zero,
    input  wire               nearest,
    input  wire               wrap,
    input  wire [31:0]        mask1,
    input  wire [15:0]        random1,    // zero unless rounding is stochastic
    input  wire               drop_x4,
    input  wire               drop_y4,
    output reg  signed [15:0] result,
    output reg  [XW:0]        sum,        // the same, a cycle earlier, before it is cut to 16 bits
    output reg                clipped
);
    reg signed [15:0] a1, b1;
    reg signed [31:0] p2;
    always @(posedge clk) begin
        a1 <= a;
        b1 <= b;
        p2 <= a1 * b1;
    end

    // -P + R is ~(P + ~R), so subtraction costs an inversion behind the shifter.
    reg         sub1, sub2, sub3, sub4, zero1, near1, wrap1, wrap2, wrap3, wrap4, wrap5, wrap6;
    reg  [4:0]  shift1, shift2, shift3;
    reg  [2:0]  shift4;
    reg  [31:0] r2;
    wire        open1 = near1 || zero1 && (a1[15] ^ b1[15] ^ sub1);
    always @(posedge clk) begin
        {sub4, sub3, sub2, sub1} <= {sub3, sub2, sub1, subtract};
        {wrap6, wrap5, wrap4, wrap3, wrap2, wrap1} <= {wrap5, wrap4, wrap3, wrap2, wrap1, wrap};
        {shift3, shift2, shift1} <= {shift2, shift1, shift};
        shift4 <= shift3[2:0];
        zero1  <= toward_zero;
        near1  <= nearest;
        r2     <= (mask1 & ({random1, random1} | {32{open1}})) ^ {32{sub1}};
    end

    reg [31:0] q3;
    reg        p3;
    always @(posedge clk) begin
        q3 <= p2 + r2;
        p3 <= p2[31];
    end

    // Bit 32 of the exact sum. R is not negative and P is at most 2^30 in magnitude.
    wire        sign3 = sub3 ? p3 || q3[31] : p3 && q3[31];
    wire [32:0] s16 = shift3[4] ? {{16{sign3}}, sign3, q3[31:16]} : {sign3, q3};
    wire [32:0] s8  = shift3[3] ? {{8{sign3}}, s16[32:8]} : s16;
    reg [XW+6:0] part4;
    reg          sign4, far4;
    generate
        if (XW + 7 < 33) begin : narrow
            always @(posedge clk) far4 <= s8[32:XW+7] != {(26 - XW){sign3}};
        end else begin : exact
            always @(posedge clk) far4 <= 1'b0;
        end
    endgenerate
    always @(posedge clk) begin
        part4 <= s8[XW+6:0];
        sign4 <= sign3;
    end

    wire [XW+6:0] s4 = shift4[2] ? {{4{sign4}}, part4[XW+6:4]} : part4;
    wire [XW+6:0] s2 = shift4[1] ? {{2{sign4}}, s4[XW+6:2]} : s4;
    wire [XW+6:0] s1 = shift4[0] ? {sign4, s2[XW+6:1]} : s2;
    reg signed [XW-1:0] x5;
    reg signed [15:0]   y1, y2, y3, y4, y5;
    reg                 far5, sign5, far6, sign6;
    always @(posedge clk) begin
        {y4, y3, y2, y1} <= {y3, y2, y1, y};
        x5    <= s1[XW-1:0] ^ {XW{sub4}};
        far5  <= far4 || s1[XW+6:XW] != {7{sign4}} || s1[XW-1] != sign4;
        sign5 <= sign4 ^ sub4;
        y5    <= y4;
        if (drop_x4) begin
            x5   <= {XW{1'b0}};
            far5 <= 1'b0;
        end
        if (drop_y4) y5 <= 16'b0;
        sum   <= {x5[XW-1], x5} + {{(XW - 15){y5[15]}}, y5};
        far6  <= far5;
        sign6 <= sign5;
    end

    wire over = !wrap6 && (far6 || sum[XW:15] != {(XW - 14){sum[XW]}});
    wire sign = far6 ? sign6 : sum[XW];
    always @(posedge clk) begin
        clipped <= over;
        result  <= over ? {sign, {15{!sign}}} : sum[15:0];
    end
endmodule
