`default_nettype none
// What the fields of an instruction mean for a lane. Combinational.
module nl_decode (
    input  wire [31:0] ins,
    output wire        mac,
    output wire        luti,
    output wire        sub,
    output wire        rounds,        // shift and rounding are fields of this instruction
    output wire        is_step,
    output wire        is_random,
    output wire        is_send,
    output wire        is_ldsr,
    output wire        rb_m,
    output wire        k_y,
    output wire        rc_k,
    output wire        is_bits,
    output wire [1:0]  bits,
    output wire        wrap,
    output wire        useg,
    output wire        usege,
    output wire        bern,
    output wire        invge,
    output wire        dec,
    output wire        dxc,
    output wire        dyc,
    output wire        dxa,
    output wire        dya,
    output wire        spk,
    output wire [1:0]  pd,
    output wire        pi
);
    wire [4:0] op = ins[31:27];
    wire add   = op[4:1] == 4'd3;
    wire cmp   = op[4:1] == 4'd4;
    wire sel   = op[4:1] == 4'd5;
    wire mini  = op[4:1] == 4'd6;
    wire maxi  = op[4:1] == 4'd7;
    assign mac       = op[4:2] == 3'd0;
    assign luti      = op == 5'd4;
    assign sub       = mac && op[1];
    assign rounds    = mac || luti;
    assign spk       = op[4:1] == 4'd8;
    assign dec       = op == 5'd18;
    assign bits      = {op[4:1] == 4'd12, op[4:1] == 4'd11};
    assign is_bits   = op[4:1] == 4'd10 || bits != 2'd0;
    assign is_random = op == 5'd26;
    assign bern      = op == 5'd27;
    assign is_send   = op == 5'd28;
    assign is_ldsr   = op == 5'd29;
    assign is_step   = op == 5'd30;
    assign rb_m      = op[0] && !bern;
    assign k_y       = !mac && (op[0] == spk);
    assign rc_k      = mac && op[0];
    assign wrap      = (rounds || add) && ins[7] || is_random;
    assign useg      = add || cmp || sel || spk || dec || bern;
    assign usege     = cmp || mini || maxi || spk || dec;
    assign invge     = maxi;
    assign dxc       = sel || mini || maxi || spk;
    assign dyc       = add || dxc;
    assign dxa       = is_bits;
    assign dya       = cmp || bern || is_send || is_ldsr || dec;
    assign pd        = ins[11:10] & {2{cmp || spk || dec || bern}};
    assign pi        = ins[9] && (cmp || bern);
endmodule
